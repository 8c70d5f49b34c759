#!/usr/bin/env node
// A real Neo4j Community server without containers: jars from Maven Central, a home folder in the temp folder, gone
// afterwards. Needs mvn and java 17 or 21; the calendar versions need java 21 or newer.
//
//   node test/neo4j/start.mjs [--version 2026.08.1] [--java JAVA_HOME] COMMAND ARG…
//     runs the command with NEO4J_URI, NEO4J_USER and NEO4J_PASSWORD set, stops the server, exits as the command did
//   node test/neo4j/start.mjs [--version …] [--java …]
//     prints the three as one line and serves until SIGTERM or SIGINT
import { execFileSync, spawn } from 'node:child_process'
import { existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import net from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'

const here = dirname(fileURLToPath(import.meta.url))
const password = 'on-the-record'
const packages = ['java.nio', 'java.io', 'sun.nio.ch', 'java.util.concurrent']
const jvm = ['-Xms512m', '-Xmx512m', '-XX:+UseSerialGC', '-Dfile.encoding=UTF-8'].concat(
  packages.map((name) => `--add-opens=java.base/${name}=ALL-UNNAMED`),
)

/** The server's jars; Maven is asked once for each version. */
function classpathOf(version) {
  const folder = join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'on-record-neo4j')
  const file = join(folder, version)
  const known = existsSync(file) ? readFileSync(file, 'utf8').trim() : ''
  if (known !== '' && known.split(delimiter).every((jar) => existsSync(jar))) return known
  mkdirSync(folder, { recursive: true })
  const fresh = `${file}.${process.pid}`
  const goal = ['dependency:build-classpath', '-DincludeScope=runtime', `-Dmdep.outputFile=${fresh}`]
  const args = ['-B', '-q', '-ntp', '-f', join(here, 'pom.xml'), `-Dneo4j.version=${version}`, ...goal]
  execFileSync('mvn', args, { stdio: ['ignore', 2, 2] })
  renameSync(fresh, file)
  return readFileSync(file, 'utf8').trim()
}

function freePort() {
  return new Promise((resolve, reject) => {
    const server = net.createServer().once('error', reject)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address()
      server.close(() => resolve(port))
    })
  })
}

/** Ready means that Bolt answers a handshake; the port is open some seconds before. */
function answersBolt(port) {
  return new Promise((resolve) => {
    const socket = net.connect(port, '127.0.0.1')
    const end = (answer) => {
      socket.destroy()
      resolve(answer)
    }
    socket.setTimeout(2000, () => end(false))
    socket.on('error', () => end(false)).on('close', () => end(false))
    socket.on('connect', () => socket.write(Buffer.from(`6060b01700080805${'00000404'.repeat(3)}`, 'hex')))
    socket.on('data', (data) => end(data.length >= 4 && data.readUInt32BE(0) !== 0))
  })
}

/** Starts a server with a fresh home; `stop` ends it and removes the home. */
async function startNeo4j({ version, javaHome }) {
  const classpath = classpathOf(version)
  const java = javaHome ? join(javaHome, 'bin', 'java') : 'java'
  const home = mkdtempSync(join(tmpdir(), 'on-record-neo4j-'))
  const conf = join(home, 'conf')
  const port = await freePort()
  const settings = {
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': 'false',
    'dbms.usage_report.enabled': 'false',
    'server.memory.pagecache.size': '128m',
    'db.tx_log.preallocate': 'false', // else 256 MB on disk for each of its two databases
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0', // stops in 1 s, not in 12
  }
  mkdirSync(conf)
  writeFileSync(
    join(conf, 'neo4j.conf'),
    Object.entries(settings)
      .map(([name, value]) => `${name}=${value}\n`)
      .join(''),
  )
  execFileSync(java, ['-cp', classpath, 'org.neo4j.cli.AdminTool', 'dbms', 'set-initial-password', password], {
    env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: conf },
    stdio: ['ignore', 'ignore', 2],
  })
  const main = version.startsWith('5.') ? 'org.neo4j.server.CommunityEntryPoint' : 'org.neo4j.server.Neo4jCommunity'
  const server = spawn(java, [...jvm, '-cp', classpath, main, `--home-dir=${home}`, `--config-dir=${conf}`], {
    cwd: home,
    stdio: 'ignore',
  })
  const exited = new Promise((resolve) => server.once('exit', resolve))
  process.once('exit', () => server.kill('SIGKILL'))
  const stop = async () => {
    server.kill('SIGTERM')
    const patience = setTimeout(() => server.kill('SIGKILL'), 30_000)
    await exited
    clearTimeout(patience)
    rmSync(home, { recursive: true, force: true })
  }
  for (const until = Date.now() + 120_000; !(await answersBolt(port)); await sleep(100)) {
    if (server.exitCode === null && server.signalCode === null && Date.now() < until) continue
    const log = join(home, 'logs', 'neo4j.log')
    const why = existsSync(log) ? readFileSync(log, 'utf8').slice(-3000) : 'it wrote no log'
    await stop()
    throw new Error(`Neo4j ${version} did not start: ${why}`)
  }
  return { env: { NEO4J_URI: `bolt://127.0.0.1:${port}`, NEO4J_USER: 'neo4j', NEO4J_PASSWORD: password }, exited, stop }
}

const options = { version: '5.26.30', javaHome: process.env.JAVA_HOME }
const command = process.argv.slice(2)
for (; command[0]?.startsWith('--'); command.splice(0, 2)) {
  if (command[0] === '--version') options.version = command[1]
  else if (command[0] === '--java') options.javaHome = command[1]
  else throw new Error(`unknown option ${command[0]}: there are --version and --java`)
}

// listens before the start, so that a signal during the start leaves no server behind
const signals = ['SIGTERM', 'SIGINT', 'SIGHUP']
const asked = new Promise((resolve) => signals.forEach((name) => process.once(name, () => resolve(name))))
const server = await startNeo4j(options)
if (command.length === 0) {
  console.log(
    Object.entries(server.env)
      .map(([name, value]) => `${name}=${value}`)
      .join(' '),
  )
  await Promise.race([asked, server.exited])
} else {
  const [program, ...args] = command
  const child = spawn(program, args, { stdio: 'inherit', env: { ...process.env, ...server.env } })
  void asked.then((signal) => child.kill(signal))
  process.exitCode = await new Promise((resolve) => {
    child.once('error', (error) => {
      console.error(`cannot run ${program}: ${error.message}`)
      resolve(127)
    })
    child.once('exit', (code) => resolve(code ?? 1))
  })
}
await server.stop()
