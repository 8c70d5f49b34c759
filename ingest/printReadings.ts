/**
 * Readings as JSON, one article a line, in the order given; a file that cannot be read is a line too. No database.
 * Gives the number of failed files.
 */
import { once } from 'node:events'
import type { Writable } from 'node:stream'
import type { FailedReading, Reading } from '../schema/reading'
import type { FoundFiles } from './findFiles'
import { inOrder } from './inOrder'
import type { Reader } from './openReader'
import { readFile } from './readFile'

export async function printReadings({ files, failed }: FoundFiles, reader: Reader, output: Writable): Promise<number> {
  const print = async (line: Reading | FailedReading): Promise<void> => {
    if (!output.write(`${JSON.stringify(line)}\n`)) await once(output, 'drain')
  }
  let failures = failed.length
  for (const { file, why } of failed) await print({ file, error: why })
  const readings = inOrder(files, async (path) => reader.read(await readFile(path)), reader.atOnce * 2)
  for await (const read of readings) {
    if (!read.ok) failures++
    await print(read.ok ? read.reading : { file: read.file, error: read.why })
  }
  return failures
}
