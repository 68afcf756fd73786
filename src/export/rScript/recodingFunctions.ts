/** R: a column of answers as scores, levels and top box. */
export const choiceFunctions = `
# One answer of several. "answers" are the labels from lowest to highest, named by their texts in the
# file where those differ: an answer's place is its score. Blank, missing and unlisted ones have none.
choice <- function(column, answers, missing = character(), top = character(), nets = list(),
                   asked = FALSE, disclosing = FALSE) {
  texts <- if (is.null(names(answers))) answers else names(answers)
  keys <- answer_key(survey[[column]])
  score <- length(texts) + 1L - match(keys, rev(answer_key(texts)))
  score[keys %in% answer_key(missing)] <- NA
  list(
    score = score, answers = unname(answers), top = texts %in% top,
    nets = lapply(nets, function(net) texts %in% net), asked = asked, disclosing = disclosing
  )
}
`;

/** R: a number as it was typed. */
export const numberFunctions = `
number <- function(column, missing = character()) list(score = as_numbers(survey[[column]], missing))
`;

/** R: multiple response, a column an option or one of joined answers. */
export const multipleFunctions = (unselected: string) => `
# Select all that apply. The base is those who were shown the question: who has any cell filled, which
# without marks for "not selected" is who selected any option; everybody where nobody has.
selections <- function(selected, answered, answers, nets, asked) {
  texts <- if (is.null(names(answers))) answers else names(answers)
  list(
    selected = selected, shown = if (any(answered)) answered else rep(TRUE, length(answered)),
    answers = unname(answers), nets = lapply(nets, function(net) texts %in% net), asked = asked
  )
}

not_selected <- ${unselected}

# A column an option.
multiple <- function(columns, answers, missing = character(), nets = list(), asked = FALSE) {
  marks <- sapply(columns, function(column) {
    keys <- answer_key(survey[[column]])
    ifelse(keys == "" | keys %in% answer_key(missing), NA, !(keys %in% not_selected))
  })
  selections(marks & !is.na(marks), rowSums(!is.na(marks)) > 0, answers, nets, asked)
}

# One column of joined answers. An option may hold the separator itself: the longest run of parts that
# is an option wins.
joined <- function(column, separator, answers, missing = character(), nets = list(),
                   asked = FALSE) {
  known <- answer_key(if (is.null(names(answers))) answers else names(answers))
  split_cell <- function(text) {
    parts <- strsplit(text, separator, fixed = TRUE)[[1]]
    found <- character()
    start <- 1
    while (start <= length(parts)) {
      end <- min(length(parts), start + 11)
      run <- function() answer_key(paste(parts[start:end], collapse = separator))
      while (end > start && !(run() %in% known)) end <- end - 1
      found <- c(found, run())
      start <- end + 1
    }
    setdiff(found, c("", answer_key(missing)))
  }
  cells <- survey[[column]]
  texts <- unique(cells)
  chosen <- lapply(texts, split_cell)
  selected <- t(vapply(chosen, function(found) known %in% found, logical(length(known))))
  place <- match(cells, texts)
  selections(matrix(selected, ncol = length(known))[place, , drop = FALSE],
             (lengths(chosen) > 0)[place], answers, nets, asked)
}
`;

/** R: respondents in groups, and groups looked at alone. */
export const groupFunctions = String.raw`
# Respondents by one answer: a code from 1 in the order of the groups, NA outside all of them.
groups_of <- function(id, names, code) list(id = id, names = names, code = code)

by_item <- function(id) groups_of(id, items[[id]]$answers, items[[id]]$score)

by_column <- function(id, column, names) groups_of(id, names, match(tidy(survey[[column]]), names))

# Each combination of two groupings that somebody belongs to.
crossed <- function(first, second) {
  code <- (first$code - 1) * length(second$names) + second$code
  held <- sort(unique(code[!is.na(code)]))
  width <- length(second$names)
  outer <- first$names[(held - 1) %/% width + 1]
  names <- paste(outer, second$names[(held - 1) %% width + 1], sep = " \u00d7 ")
  groups_of(paste(first$id, second$id, sep = " \u00d7 "), names, match(code, held))
}

among <- function(groups, places) groups$code %in% places

selected_any <- function(id, places) rowSums(items[[id]]$selected[, places, drop = FALSE]) > 0

selected_none <- function(id, places) items[[id]]$shown & !selected_any(id, places)
`;

/** R: generations by year of birth. */
export const generationFunctions = `
# Bounds are years of birth, both included.
generation_of <- function(year, scheme) {
  name <- rep(NA_character_, length(year))
  for (k in seq_len(nrow(scheme)))
    name[which(year >= scheme$from[k] & year <= scheme$to[k])] <- scheme$name[k]
  name
}
`;
