/**
 * Makes a fresh clone ready: installs the packages and builds, each only when something changed.
 * Plain Node without packages, because it runs before there are any. Everything is said on stderr:
 * `npm run read` prints JSON on stdout.
 *
 *   node setup.mjs [--install-only] [--all] [--quiet]
 *
 * `--all` installs what developing needs too; without it a first start takes half the time.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const oldestNode = 20
const root = dirname(fileURLToPath(import.meta.url))
const installOnly = process.argv.includes('--install-only')
const quiet = process.argv.includes('--quiet')

const at = (...parts) => join(root, ...parts)
const read = (file) => (existsSync(file) ? readFileSync(file, 'utf8') : '')

class SetupFailed extends Error {}

/** Runs a program of Node's with its output on stderr; arguments are never parsed by a shell, so a path may have spaces. */
function run(program, args, { silent = false }, otherwise) {
  const { status, error } = spawnSync(process.execPath, [program, ...args], {
    cwd: root,
    stdio: ['ignore', silent ? 'ignore' : 2, 2],
  })
  if (error || status !== 0) throw new SetupFailed(otherwise)
}

/** npm's own script: npm names it to what it runs; started by hand, it lies beside Node. */
function npmProgram() {
  const beside = dirname(process.execPath)
  const found = [
    process.env.npm_execpath,
    join(beside, '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    join(beside, 'node_modules', 'npm', 'bin', 'npm-cli.js'),
    '/usr/share/nodejs/npm/bin/npm-cli.js',
  ].find((file) => file && /npm-cli\.(c?js)$/.test(file) && existsSync(file))
  if (!found) throw new SetupFailed('npm was not found: run "npm ci" in this folder, then try again')
  return found
}

/** What was installed: the lock and the machine, for some packages bring binaries. */
const installStamp = () =>
  createHash('sha256')
    .update(read(at('package-lock.json')) + read(at('package.json')) + process.platform + process.arch)
    .digest('hex')

function install() {
  const stampFile = at('node_modules', '.on-record-installed')
  const hasAll = existsSync(at('node_modules', 'jest'))
  const wantsAll = hasAll || process.argv.includes('--all')
  if (read(stampFile) === installStamp() && hasAll === wantsAll) return
  // `npm ci` empties node_modules first; where packages are already there, `npm install` changes only what differs.
  const fresh = existsSync(at('package-lock.json')) && !existsSync(at('node_modules'))
  if (!quiet) console.error('On Record: installing packages (about a minute the first time) …')
  run(
    npmProgram(),
    [fresh ? 'ci' : 'install', `--${wantsAll ? 'include' : 'omit'}=dev`, '--no-progress', '--loglevel=error'],
    { silent: quiet }, // npm's errors are on stderr
    'npm could not install the packages (see above). Is the network there? Then run the command again',
  )
  writeFileSync(stampFile, installStamp())
}

const builtFolders = ['schema', 'ingest', 'src', join('test', 'bench')]

function sources(folder) {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name)
    if (entry.isDirectory()) return sources(path)
    return entry.name.endsWith('.ts') ? [path] : []
  })
}

function buildStamp() {
  const hash = createHash('sha256').update(read(at('tsconfig.json')) + read(at('tsconfig.build.json')) + installStamp())
  for (const file of builtFolders.flatMap((folder) => sources(at(folder))).sort()) hash.update(file).update(read(file))
  return hash.digest('hex')
}

/** Translates only; types are checked by `npm run types`, which CI runs, so a user does not wait for it. */
function build() {
  const stampFile = at('dist', '.on-record-built')
  const stamp = buildStamp()
  if (read(stampFile) === stamp) return
  if (!quiet) console.error('On Record: building …')
  run(
    at('node_modules', 'typescript', 'bin', 'tsc'),
    ['-p', at('tsconfig.build.json'), '--noCheck'],
    {},
    'the build failed (see above)',
  )
  writeFileSync(stampFile, stamp)
}

const isAlive = (pid) => {
  if (!pid) return true // the file is there, its owner is just writing it
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return error.code === 'EPERM'
  }
}

/** One setup at a time in a folder: a second one waits for the first, unless the first has died. */
function alone(work) {
  const lock = at('.setup.lock')
  for (;;) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' })
      break
    } catch (error) {
      if (error.code !== 'EEXIST') throw error
    }
    if (!isAlive(Number(read(lock)))) rmSync(lock, { force: true })
    else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 200)
  }
  try {
    work()
  } finally {
    rmSync(lock, { force: true })
  }
}

try {
  if (Number(process.versions.node.split('.')[0]) < oldestNode) {
    throw new SetupFailed(`this is Node ${process.versions.node}; On Record needs Node ${oldestNode} or newer`)
  }
  alone(() => {
    install()
    if (!installOnly) build()
  })
} catch (error) {
  if (!(error instanceof SetupFailed)) throw error
  console.error(`On Record: ${error.message}.`)
  process.exitCode = 1
}
