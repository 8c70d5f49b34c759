/** Lets Node run the sources themselves, translated as the tests are: node --require ./test/api/typescript.cjs src/main.ts */
const { transformFileSync } = require('@swc/core')
const jest = require('../../jest.config.js')

const [, options] = Object.values(jest.transform)[0]
require.extensions['.ts'] = (module, file) => module._compile(transformFileSync(file, options).code, file)
