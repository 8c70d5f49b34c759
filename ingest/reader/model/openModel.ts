/**
 * The learned quote finder. `openModel()` once, then `read(text)` for each article: quotes with cue, source and contents, names with their
 * types, and — going on from the encoder's lower layers, for a tenth of its cost — the stance of what is said towards a target.
 */
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { InferenceSession } from 'onnxruntime-node'
import type { Span } from '../../../schema/article'
import type { ModelReading } from './modelReading'
import { type Decoding, type OnPart, readText } from './readText'
import { graphs, type Sessions } from './runGraphs'
import { createWordPiece } from './wordPiece'

export interface ModelOptions {
  /** Where the weights and their card lie; beside this file by default. */
  readonly dir?: string
  /** Threads for one window; 1 by default. To use more cores, better read several articles at once, each in a worker with a model of its own. */
  readonly threads?: number
  readonly onPart?: OnPart
}

export interface Model {
  /** Of the weights: equal version and text, equal reading. */
  readonly version: string
  /** Quotes of at least this probability are worth believing: where precision and recall balance. */
  readonly threshold: number
  /** `body`: the parts of the text to read; all of it by default. */
  read(text: string, body?: readonly Span[]): Promise<ModelReading>
  close(): Promise<void>
}

/** Decide on the code; the message says how to mend it. */
export class ModelError extends Error {
  constructor(
    readonly code: 'MODEL_MISSING' | 'MODEL_DAMAGED',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options)
    this.name = 'ModelError'
  }
}

/** What `training/card.py` writes beside the weights; the part that reading needs. */
interface Card {
  readonly version: string
  readonly files: Readonly<Record<string, { readonly sha256: string }>>
  readonly decoding: Decoding
}

export async function openModel(options: ModelOptions = {}): Promise<Model> {
  const dir = options.dir ?? besideSource()
  const card = JSON.parse((await load(dir, 'card.json')).toString()) as Card
  const vocabulary = (await loadChecked(dir, 'vocabulary.txt', card)).toString().split('\n')
  const wordPiece = createWordPiece(vocabulary.at(-1) === '' ? vocabulary.slice(0, -1) : vocabulary)
  const sessions = {} as { -readonly [graph in keyof Sessions]: InferenceSession }
  for (const graph of graphs) {
    const file = `${graph}.onnx`
    sessions[graph] = await InferenceSession.create(await loadChecked(dir, file, card), {
      intraOpNumThreads: options.threads ?? 1,
      interOpNumThreads: 1,
      // no two windows are of one size: plans and reserves made for one would only pile up
      enableMemPattern: false,
      enableCpuMemArena: false,
    })
  }
  return {
    version: card.version,
    threshold: card.decoding.threshold,
    read: (text, body) =>
      readText(text, body, { decoding: card.decoding, sessions, wordPiece, onPart: options.onPart }),
    close: async () => {
      for (const graph of graphs) await sessions[graph].release()
    },
  }
}

/** Compiled files lie under dist/, the weights stay where they are. */
function besideSource(): string {
  if (existsSync(join(__dirname, 'card.json'))) return __dirname
  return __dirname.replace(`${sep}dist${sep}`, sep)
}

async function load(dir: string, file: string): Promise<Buffer> {
  try {
    return await readFile(join(dir, file))
  } catch (cause) {
    throw new ModelError('MODEL_MISSING', `no ${join(dir, file)}; ${MEND}`, { cause })
  }
}

async function loadChecked(dir: string, file: string, card: Card): Promise<Buffer> {
  const bytes = await load(dir, file)
  if (createHash('sha256').update(bytes).digest('hex') !== card.files[file]?.sha256) {
    throw new ModelError('MODEL_DAMAGED', `${join(dir, file)} is not the file its card names; ${MEND}`)
  }
  return bytes
}

const MEND = 'restore it: git checkout -- ingest/reader/model; or read with the rules alone: --no-model'
