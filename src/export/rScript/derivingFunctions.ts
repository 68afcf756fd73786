/** R: variables made of others. A missing answer is NA, and R's own logic says what is known of several. */
export const derivingFunctions = `
in_levels <- function(id, places) {
  score <- items[[id]]$score
  ifelse(is.na(score), NA, score %in% places)
}

in_range <- function(id, from, to) items[[id]]$score >= from & items[[id]]$score <= to

in_selected <- function(id, places)
  ifelse(selected_any(id, places), TRUE, ifelse(items[[id]]$shown, FALSE, NA))

# The text of the first test that holds. Where one is unknown before, it is missing.
cases <- function(tests, texts, otherwise = "") {
  result <- rep("", nrow(survey))
  open <- rep(TRUE, nrow(survey))
  for (k in seq_along(tests)) {
    result[open & tests[[k]] %in% TRUE] <- texts[k]
    open <- open & tests[[k]] %in% FALSE
  }
  result[open] <- otherwise
  result
}

level_texts <- function(id, texts) {
  text <- texts[items[[id]]$score]
  ifelse(is.na(text), "", text)
}

# Numbers as text, with as few digits as give back the same number.
number_texts <- function(values) {
  texts <- sprintf("%.15g", values)
  for (digits in 16:17) {
    differs <- !is.na(values) & suppressWarnings(as.numeric(texts)) != values
    texts[differs] <- sprintf(paste0("%.", digits, "g"), values[differs])
  }
  ifelse(is.na(values), "", texts)
}

first_answered <- function(...)
  Reduce(function(first, second) ifelse(first == "", second, first), list(...))
`;
