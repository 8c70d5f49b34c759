/** Why the graph cannot be used. Decide on the code; the message says how to mend it. */
export type GraphErrorCode =
  | 'NO_SERVER'
  | 'NO_DATABASE'
  | 'WRONG_PASSWORD'
  | 'NO_FILE'
  | 'NOT_A_GRAPH'
  | 'NOT_WRITABLE'
  | 'NEWER_SCHEMA'
  | 'BUSY'
  | 'BAD_ADDRESS'

export class GraphError extends Error {
  constructor(
    readonly code: GraphErrorCode,
    message: string,
    cause?: unknown,
  ) {
    super(message, cause === undefined ? undefined : { cause })
    this.name = 'GraphError'
  }
}
