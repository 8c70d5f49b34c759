/** What the server is told by the environment; where the graph is, schema/open.ts reads itself. */
export interface Config {
  readonly port: number
  readonly host: string
}

/** Why the server cannot start, in words for whoever started it. */
export class BadConfig extends Error {
  override readonly name = 'BadConfig'
}

const orElse = (value: string | undefined, otherwise: string) =>
  value === undefined || value === '' ? otherwise : value

/** PORT (4000) and HOST (localhost: this machine only; 0.0.0.0: everywhere). Throws BadConfig. */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const port = orElse(env.PORT, '4000')
  if (!/^\d{1,5}$/.test(port) || Number(port) > 65535) {
    throw new BadConfig(`PORT must be a number from 0 to 65535, not "${port}"`)
  }
  return { port: Number(port), host: orElse(env.HOST, 'localhost') }
}
