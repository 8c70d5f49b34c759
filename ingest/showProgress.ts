/** A bar on a terminal; elsewhere a plain line every few seconds, for logs. Both on stderr. */
import type { Writable } from 'node:stream'
import { Presets, SingleBar } from 'cli-progress'
import type { Progress } from './ingestFiles'

const lineEvery = 5000 // milliseconds

type Stream = Writable & { readonly isTTY?: boolean }

export function showProgress(stream: Stream): Progress {
  return stream.isTTY ? bar(stream) : lines(stream)
}

function bar(stream: Stream): Progress {
  const single = new SingleBar(
    {
      stream,
      format: '{bar} {value} of {total} articles, {rate}/s',
      hideCursor: true,
      etaBuffer: 100,
    },
    Presets.shades_classic,
  )
  let started = 0
  let count = 0
  return {
    start(files) {
      started = performance.now()
      single.start(files, 0, { rate: '–' })
    },
    advance: () => single.increment(1, { rate: (++count / ((performance.now() - started) / 1000)).toFixed(1) }),
    stop: () => single.stop(),
  }
}

function lines(stream: Stream): Progress {
  let total = 0
  let count = 0
  let last = performance.now()
  return {
    start(files) {
      total = files
    },
    advance() {
      count++
      if (performance.now() - last < lineEvery) return
      last = performance.now()
      stream.write(`${count} of ${total} articles\n`)
    },
    stop: () => undefined,
  }
}
