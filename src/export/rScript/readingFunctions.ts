/** R: the file as a table of texts, and texts as they are compared. Stated once, the same for every study. */
export const readingFunctions = String.raw`
read_bytes <- function(file) {
  connection <- gzfile(file, "rb") # plain files too
  on.exit(close(connection))
  parts <- list()
  while (length(part <- readBin(connection, "raw", 2^24)) > 0) parts[[length(parts) + 1]] <- part
  do.call(c, parts)
}

# The survey as texts: a row a respondent, columns by their place in the file. The first "above" rows
# are headers; what stands below the last respondent (totals, notes) is left out.
read_survey <- function(file, encoding, separator, above, columns, respondents) {
  if (!file.exists(file)) stop("no ", file, " in ", getwd(), call. = FALSE)
  bytes <- read_bytes(file)
  if (!grepl("^UTF-?16", encoding, ignore.case = TRUE)) bytes <- bytes[bytes != as.raw(0)]
  text <- iconv(list(bytes), encoding, "UTF-8", sub = "byte")
  text <- sub("^\ufeff?(\"?sep=.\"?(\r\n|\n|\r))?", "", text, perl = TRUE)
  copy <- tempfile(fileext = ".csv")
  on.exit(unlink(copy))
  writeLines(text, copy, sep = "", useBytes = TRUE)
  cells <- count.fields(copy, separator, "\"", blank.lines.skip = FALSE, comment.char = "")
  cells <- cells[!is.na(cells)]
  survey <- read.table(
    copy, sep = separator, quote = "\"", header = FALSE, colClasses = "character",
    col.names = paste0("V", seq_len(max(columns, cells))), fill = TRUE, blank.lines.skip = FALSE,
    comment.char = "", na.strings = character(), encoding = "UTF-8"
  )
  below <- seq_len(nrow(survey)) > above & (cells > 0 | columns == 1)
  survey <- survey[below, seq_len(columns), drop = FALSE]
  if (nrow(survey) < respondents)
    stop(file, " has ", nrow(survey), " respondents; the study has ", respondents, call. = FALSE)
  survey[seq_len(respondents), , drop = FALSE]
}

blanks <- "[\\s\u00a0\u1680\u2000-\u200b\u2028\u2029\u202f\u205f\u3000\ufeff]+"

# f of each text, worked out once for each different text.
each_text <- function(texts, f) {
  different <- unique(texts)
  f(different)[match(texts, different)]
}

# A cell without outer blanks, and with one space for each run of inner ones.
tidy <- function(texts) gsub("^ | $", "", gsub(blanks, " ", enc2utf8(texts), perl = TRUE))

# What makes two texts the same answer: letter case, blanks, the kind of apostrophe, a mark after the
# last word and the ".0" that some exports add to codes do not count.
answer_key <- function(texts) {
  each_text(texts, function(x) {
    code <- sub("^(-?[0-9]+)[.]0+$", "\\1", gsub("[\u2018\u2019]", "'", tolower(tidy(x)), perl = TRUE))
    sub("(?<=\\p{L})[.,;:!]+$", "", code, perl = TRUE)
  })
}

# Numbers as people write them: 1234.5, 1,234.5, 12 %; with decimal commas where one cell of the
# column settles it.
as_numbers <- function(texts, missing = character()) {
  each_text(texts, function(x) {
    bare <- gsub("^[\u20ac$\u00a3]\\s*|\\s*[\u20ac$\u00a3%]$", "", tidy(x), perl = TRUE)
    bare <- gsub("(?<=\\d)[ '\u2019](?=\\d{3}(?!\\d))", "", bare, perl = TRUE)
    decimal_comma <- "^[+-]?(0,\\d+|\\d+,(\\d{1,2}|\\d{4,})|\\d{1,3}(\\.\\d{3})+,\\d+)([eE][+-]?\\d+)?$"
    pointed <- grepl("^[+-]?\\d+\\.\\d+$", bare, perl = TRUE)
    plain <- grepl("^[+-]?\\d+$", bare, perl = TRUE)
    # 1.620 beside 810: points between thousands.
    has_groups <- sum(pointed) > 1 && sum(plain) > 1 &&
      all(grepl("^[+-]?[1-9]\\d{0,2}\\.\\d{3}$", bare[pointed], perl = TRUE)) &&
      max(abs(as.numeric(bare[plain]))) < 1000 && max(abs(as.numeric(bare[plain]))) >= 100
    has_commas <- has_groups || any(grepl(decimal_comma, bare, perl = TRUE))
    pointed <- if (has_commas) chartr(".,", ",.", bare) else bare
    grouped <- grepl("^[+-]?\\d{1,3}(,\\d{3})+(\\.\\d+)?$", pointed, perl = TRUE)
    pointed[grouped] <- gsub(",", "", pointed[grouped], fixed = TRUE)
    decimals <- has_commas & !grouped & grepl("^[+-]?\\d*\\.\\d+$", bare, perl = TRUE)
    pointed[decimals] <- bare[decimals]
    is_number <- grepl("^[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?$", pointed, perl = TRUE)
    as.numeric(ifelse(is_number & !(tidy(x) %in% tidy(missing)), pointed, NA))
  })
}
`;
