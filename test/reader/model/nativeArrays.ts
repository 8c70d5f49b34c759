/**
 * The runtime fills arrays of Node's own realm, a test has a realm of its own, and `instanceof` tells them apart. Import this before the model.
 */
import { runInThisContext } from 'node:vm'

for (const name of ['Float32Array', 'Int32Array', 'Uint8Array', 'BigInt64Array']) {
  Object.assign(globalThis, { [name]: runInThisContext(name) as unknown })
}
