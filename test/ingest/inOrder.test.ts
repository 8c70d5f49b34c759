import { setTimeout as sleep } from 'node:timers/promises'
import { inOrder } from '../../ingest/inOrder'

async function all<T>(results: AsyncIterable<T>): Promise<T[]> {
  const list: T[] = []
  for await (const result of results) list.push(result)
  return list
}

test('results come in the order of the items, whichever is ready first', async () => {
  const slowFirst = (item: number) => sleep(20 - item * 4, item)
  expect(await all(inOrder([0, 1, 2, 3, 4], slowFirst, 3))).toEqual([0, 1, 2, 3, 4])
})

test('never more than `ahead` are begun and not given out', async () => {
  let open = 0
  let most = 0
  const work = async (item: number) => {
    most = Math.max(most, ++open)
    await sleep(1)
    return item
  }
  for await (const _ of inOrder([1, 2, 3, 4, 5, 6, 7], work, 3)) open--
  expect(most).toBe(3)
})

test('an error comes out at its turn, and the others are not unheard', async () => {
  const work = (item: number) => (item > 1 ? Promise.reject(new Error(`item ${item}`)) : Promise.resolve(item))
  const given: number[] = []
  await expect(
    (async () => {
      for await (const item of inOrder([0, 1, 2, 3], work, 4)) given.push(item)
    })(),
  ).rejects.toThrow('item 2')
  expect(given).toEqual([0, 1])
})
