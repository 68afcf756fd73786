export const usage = `divario: the gap between stated concern and actual behavior, from a survey file

  divario inspect FILE [--codebook C] [--json]
                                      what was detected: encoding, headers, and of each column its
                                      kind, levels in order, missing codes, role, and why
  divario init FILE [--codebook C] > study.json
                                      that detection as a study file to edit
  divario estimate FILE [--study S] [--codebook C] [--by COLUMN]… [--filter 'COLUMN=LEVEL']…
                    [--adjust A,B] [--level 0.9] [--json]
                                      every table; --by generation unless another column is named,
                                      --filter may be repeated (all must hold), and take several levels:
                                      A|B; or COLUMN!=LEVEL, and for numbers >=, <=, >, <; --adjust
                                      adds each figure as if groups were alike in these columns;
                                      --level is the confidence of intervals: 0.9, 0.95 or 0.99
  divario publish FILE --study S --out DIR [--min-cell 10] [--epsilon E]
                    [--earlier RESULTS.json|DIR]… [--register PATH]
                                      the published study: results under disclosure control, no
                                      respondent's row; refused beside an earlier one of the same
                                      people but for a few. What was released before, and of whom, is
                                      kept in the publisher's register: PATH, or
                                      $XDG_STATE_HOME/divario/register.json (~/.local/state/…), which
                                      is as confidential as the surveys
  divario script FILE [--study S] [--by COLUMN] [--filter 'COLUMN=LEVEL']… [--adjust A,B]
                                      an R script that reproduces the figures with the survey package
  divario compare EARLIEST … LATEST [--study S] [--any-wording] [--json]
                                      what changed from one wave to another, question by question and
                                      group by group, with tests, and over three waves or more the change
                                      since the first and the trend by the year; each is a results file (.json) or a
                                      survey, read by --study as far as it fits, which notes say.
                                      The year and title that S states are those of the wave whose
                                      file tells that year (by dates, a column or its name), else of
                                      the first survey that tells none; the other keeps its own.
                                      --any-wording also compares questions that are worded
                                      differently
  divario weights FILE [--study S]    the weights that estimates use, raked where the study says so,
                                      as CSV

FILE is a CSV (plain, gzipped or zipped), an Excel workbook, JSON records, an SPSS, Stata or Parquet file;
- is standard input. --codebook, also of estimate and publish, names a file that says what its columns mean:
a table of variable, label, values, missing; a Qualtrics .qsf, LimeSurvey .lss, DDI or Triple-S file; or an
SPSS or Stata file whose labels are taken.
Exit status: 0 on success, 1 on bad input, 2 on bad usage.
`;
