import { existsSync } from 'node:fs'

/** The folder a benchmark reads: the one named, else PolNeAR's development texts where they lie beside the project, else the samples. */
export function articlesToRead(): string {
  const beside = '../shared/polnear/dev/text'
  return process.argv[2] ?? (existsSync(beside) ? beside : 'samples')
}
