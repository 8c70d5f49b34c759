/** Version of rules and model together: equal version and bytes, equal reading. Raise it whenever a reading may differ. */
export const readerVersion = '0.6.0'
