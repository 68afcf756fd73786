# Makes the Stata files beside it with R's haven (ReadStat), and what haven reads back from them.
# Run in this folder: Rscript make.R
library(haven)
library(jsonlite)

set.seed(11)
n <- 24
long <- strrep("Non mi fido di chi raccoglie più dati del necessario. ", 45)
pick <- function(x, ...) sample(x, n, replace = TRUE, ...)

survey <- data.frame(id = seq_len(n))
survey$concern_1 <- labelled(
  c(tagged_na("a"), tagged_na("b"), tagged_na("z"), NA, pick(1:5)[seq_len(n - 4)]),
  labels = c("Strongly disagree" = 1, "Disagree" = 2, "Neither" = 3, "Agree" = 4, "Strongly agree" = 5,
             "Don't know" = tagged_na("a"), "Refused" = tagged_na("b")),
  label = "Privacy concerns - Companies collect too much about me")
survey$concern_2 <- labelled(
  pick(c(1:5, -1)), labels = c("Per nulla d’accordo" = 1, "Molto d’accordo" = 5, "Non so" = -1),
  label = "Privacy concerns - I lost control – “più” 5")
survey$behavior_1 <- labelled(as.integer(pick(c(0, 1))), labels = c(No = 0L, Yes = 1L), label = "Uses an ad blocker")
survey$age <- as.integer(pick(18:90))
survey$weight <- round(runif(n, 0.2, 3), 6)
survey$income <- c(NA, 1e5, -3.25, round(runif(n - 3) * 1e5, 2))
survey$country <- pick(c("United Kingdom", "Italia", "Österreich", ""))
survey$comment <- pick(c("", "va bene così", long, substr(long, 1, 400)))
survey$trust <- factor(pick(c("Low", "Middle", "High")), levels = c("Low", "Middle", "High"))
survey$day <- as.Date("2024-03-01") + pick(c(-30000L, 0:60))
survey$started <- as.POSIXct("2024-03-01 10:00:00", tz = "UTC") + pick(0:500000)

as_text <- function(x) {
  if (inherits(x, "Date")) t <- format(x, "%Y-%m-%d")
  else if (inherits(x, "POSIXct")) t <- format(x, "%Y-%m-%d %H:%M:%S", tz = "UTC")
  else if (is.character(x)) t <- as.vector(x)
  else {
    raw <- as.vector(unclass(x))
    t <- sapply(raw, format, digits = 15, trim = TRUE, scientific = FALSE)
    labelled_missing <- na_tag(as.double(raw))
    named <- attr(x, "labels")
    tags <- if (is.null(named)) character() else na_tag(as.double(named))
    t <- ifelse(is.na(raw), ifelse(labelled_missing %in% tags[!is.na(tags)], paste0(".", labelled_missing), ""), t)
  }
  unname(ifelse(is.na(t), "", t))
}

value_text <- function(v) ifelse(is.na(v), paste0(".", na_tag(as.double(v))), as.character(v))

describe <- function(x) {
  labels <- attr(x, "labels")
  list(label = attr(x, "label", exact = TRUE), values = as_text(x),
       labels = if (is.null(labels)) NULL else
         data.frame(value = value_text(unname(labels)), label = names(labels)))
}

for (version in c(13, 14, 15)) write_dta(survey, paste0("stata", version, ".dta"), version = version)
# haven writes UTF-8 whatever the version, and reads version 13 back as Windows-1252.
first <- read_dta("stata14.dta")
stopifnot(identical(first, read_dta("stata15.dta")))
write_json(lapply(as.list(first), describe), "survey.expected.json", na = "null", null = "null", auto_unbox = TRUE)
