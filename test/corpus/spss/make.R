# Makes the SPSS files beside it with R's haven (ReadStat), and what haven reads back from them.
# Run in this folder: Rscript make.R
library(haven)
library(jsonlite)

set.seed(7)
n <- 60
long <- strrep("Non mi fido di chi raccoglie più dati del necessario. ", 12)
pick <- function(x, ...) sample(x, n, replace = TRUE, ...)

survey <- data.frame(id = seq_len(n))
survey$concern_1 <- labelled_spss(
  pick(c(1:5, 98, 99, NA)),
  labels = c("Strongly disagree" = 1, "Disagree" = 2, "Neither" = 3, "Agree" = 4,
             "Strongly agree" = 5, "Don't know" = 98, "Refused" = 99),
  na_values = c(98, 99), label = "Privacy concerns - Companies collect too much about me")
survey$concern_2 <- labelled_spss(
  pick(c(1:5, -1, -2)), labels = c("Per nulla d’accordo" = 1, "Molto d’accordo" = 5, "Non so" = -1),
  na_range = c(-9, -1), label = "Privacy concerns - I lost control – “più” € 5")
survey$behavior_1 <- labelled(pick(c(0, 1)), labels = c(No = 0, Yes = 1), label = "Uses an ad blocker")
survey$age <- pick(18:90)
survey$weight <- round(runif(n, 0.2, 3), 6)
survey$income <- round(runif(n) * 1e5, 2)
survey$gender <- labelled(pick(c("f", "m", "x", "")), labels = c(Female = "f", Male = "m"), label = "Gender")
survey$country_name_long <- labelled_spss(
  pick(c("United Kingdom", "Italia", "Deutschland", "No reply")),
  labels = c("UK (incl. Northern Ireland)" = "United Kingdom"), na_values = "No reply",
  label = "Country")
survey$comment <- pick(c("", "va bene così", long, substr(long, 1, 255), substr(long, 1, 256)))
survey$trust <- factor(pick(c("Low", "Middle", "High")), levels = c("Low", "Middle", "High"), ordered = TRUE)
survey$day <- as.Date("2024-03-01") + pick(0:60)
survey$started <- as.POSIXct("2024-03-01 10:00:00", tz = "UTC") + pick(0:500000)
survey$spent <- hms::hms(pick(30:4000))

as_text <- function(x) {
  if (inherits(x, "Date")) t <- format(x, "%Y-%m-%d")
  else if (inherits(x, "POSIXct")) t <- format(x, "%Y-%m-%d %H:%M:%S", tz = "UTC")
  else if (inherits(x, "hms")) t <- sprintf("%02d:%02d:%02d", as.numeric(x) %/% 3600,
                                           as.numeric(x) %% 3600 %/% 60, as.numeric(x) %% 60)
  else if (is.character(x)) t <- as.vector(x)
  else t <- format(as.vector(x), digits = 17, trim = TRUE)
  out <- ifelse(is.na(x) & !is.character(x), NA, t)
  unname(out)
}

describe <- function(x) {
  labels <- attr(x, "labels")
  raw <- if (inherits(x, "haven_labelled")) unclass(x) else x
  list(label = attr(x, "label", exact = TRUE),
       values = if (is.numeric(raw) && !inherits(x, "hms") && !inherits(x, "Date") && !inherits(x, "POSIXct"))
         as.vector(raw) else as_text(raw),
       labels = if (is.null(labels)) NULL else
         data.frame(value = as.character(unname(labels)), label = names(labels)),
       na_values = if (is.null(attr(x, "na_values"))) NULL else as.character(attr(x, "na_values")),
       na_range = attr(x, "na_range"))
}

for (compress in c("byte", "none", "zsav")) {
  file <- paste0(compress, if (compress == "zsav") ".zsav" else ".sav")
  write_sav(survey, file, compress = compress)
  back <- read_sav(file, user_na = TRUE)
  if (compress == "byte") first <- back
  stopifnot(identical(back, first))
}
write_json(lapply(as.list(first), describe), "survey.expected.json",
           digits = NA, na = "null", null = "null", auto_unbox = TRUE)
