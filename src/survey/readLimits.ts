/** Bytes read from a source at a time; progress and cancel are seen to between slices. */
export const sliceBytes = 4 * 1024 * 1024;

/** Characters that one row may take, quoted line breaks included, before its quotes are taken to be stray. */
export const longestRow = 32 * 1024 * 1024;

/** As many columns as a spreadsheet can hold (Excel's limit). */
export const mostColumns = 16_384;

/** Answers that one table may hold in memory; each takes a byte or more. */
export const mostCells = 2_000_000_000;

/** Bytes that an archive's content may unpack to. */
export const mostUnpackedBytes = 1024 * 1024 * 1024;

/** How many times its packed size an archive may unpack to, beyond a size that is harmless anyhow. */
export const mostUnpackedRatio = 200;
export const harmlessUnpackedBytes = 64 * 1024 * 1024;

/** Bytes of an SPSS or Stata file, which are read whole. */
export const mostWholeBytes = 512 * 1024 * 1024;

/** Bytes that a part of an archive may unpack to where it is read as it comes and never held. */
export const mostStreamedBytes = 4 * 1024 * 1024 * 1024;
