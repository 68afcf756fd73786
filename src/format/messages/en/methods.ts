/** The methods page: what every figure means, for a reader. A body's blank lines part its paragraphs. */
export const methods = {
  lead: 'What each figure on these pages means, how it is computed, and what it cannot tell. The reference for every estimate is R’s survey package (Lumley); the figures agree with it to eight digits.',
  contents: 'On this page',
  'gap-title': 'The gap of one pair',
  'gap-body':
    'The share of people who are concerned (their answer is in the concern’s top box) minus the share who act to protect themselves, among the same people: those who answered both questions. A behavior that gives data away counts as protective when it is not done.\n\nThe gap is in percentage points. It depends on where each question is cut, so zero is not a natural “no paradox”: read it beside the counter-evidence and the sensitivity strip.',
  'index-title': 'The gap of the indices',
  'index-body':
    'Each person’s concern index is the mean of all their concern answers, each put on a scale from 0 to 100 (percent of maximum possible; Cohen, Cohen, Aiken & West 1999); the behavior index is built in the same way from all protective behavior. Only people who answered every item have an index. The gap is their difference in index points.\n\nCronbach’s α (KR-20 for yes/no items) says how well the items of an index hang together. A difference of two indices is less reliable than either when they correlate; under 0.60 the page warns. That reliability counts each index by its own spread and reliability, on those who have both, weighted (Lord 1963).',
  'quadrants-title': 'The four quadrants',
  'quadrants-body':
    'Everybody is one of four: paradoxical (concerned, does not act), guarded (concerned, acts), cautious (not concerned, acts) or carefree (neither). The four shares sum to 100%, and paradoxical minus cautious is the gap. For indices a person counts as concerned, or as acting, from the threshold on: 50 unless you change it.',
  'association-title': 'Does concern go with action?',
  'association-body':
    'However wide the gap, concern may still be at work. The page sets the share of the concerned who do not act beside the share of the unconcerned who do not act. If 60% of the concerned do nothing but 85% of the unconcerned do nothing, concern makes a difference. The correlations (weighted Pearson r, Spearman’s ρ) say the same of the two indices.',
  'sensitivity-title': 'The sensitivity strip',
  'sensitivity-body':
    'The same gap under other reasonable choices: a narrower or a wider top box, neutral answers left out, with and without weights, each item left out in turn. A gap that changes its sign along the strip is a gap to be careful with.',
  'evidence-title': 'Observed, self-reported, willing',
  'evidence-body':
    'An observed behavior is what people did while being watched by the survey itself. A self-reported behavior is what they say they do. A willing one is what they say they would do; willingness is not behavior. The mark stands on every chart.',
  'caveats-title': 'What the literature warns of',
  'caveats-body':
    'General attitudes and behavior in one context are different things, so a difference between them need not be a paradox (Solove 2021). Over 166 studies, people who are more concerned do share less and protect more, though weakly (Baruh, Secinti & Cemalcilar 2017). One survey cannot tell a generation from an age: people of one birth year also are of one age.',
  'top-box-title': 'Top boxes and nets',
  'top-box-body':
    'The top box holds the answers that count as yes: the top two of a scale of four to eight points, the top three of one of nine to eleven, the highest of two or three, or what the study declares. A net is a named union of answers; each person counts in it once.',
  'bases-title': 'Bases',
  'bases-body':
    'The base is the number of people a figure stands on; it is given with every figure, unweighted as n. “Answered” leaves missing answers out; “asked” keeps them in, as many published toplines do. For “select all that apply” the base is those who were shown the question; how that was known is said under the table. The effective base, (Σw)²/Σw² (Kish), is what remains of the base after weighting. Bases under 100 are marked.',
  'design-title': 'Weights, strata, clusters',
  'design-body':
    'Shares and means are ratio estimates under the survey’s weights. Their variance is by Taylor linearization over the full design, or by replicate weights (the logit interval then replicates the logit itself; a replicate that holds nobody of a group is left out, and the figure says so): a generation or a filter is a domain, so people outside it still count in how the sample was drawn. Without strata and clusters each person is a sampling unit of one stratum. Degrees of freedom are sampling units minus strata among those that hold somebody of the domain.\n\nKish’s design effect says how much the weights alone widen the intervals: 1 is none.',
  'intervals-title': 'Intervals',
  'intervals-body':
    'Every share has a 95% interval by the method of Korn and Graubard, which stays inside 0 and 100% and exists for 0 and 100% too; the logit interval is in the data. Without weights the data also hold Wilson’s. Means and gaps have a t interval at the design’s degrees of freedom. “Give or take” is half the width of the interval.\n\nAn interval is that of its own figure or difference, not widened for the other comparisons of a table: one may leave zero out and the test, which counts them all, still say that it may be chance. Figures are rounded one by one, so a difference may be a point off that of the rounded figures.',
  'tests-title': 'Differences between groups',
  'tests-body':
    'Groups are compared pair by pair with a t test that uses the covariance of the two estimates, and p-values are adjusted for the number of pairs in the row by Holm’s method. A letter stands beside the higher of two columns that differ at 5% (a capital at 1%). A group is compared with the rest, never with the total that contains it. A whole item by group is tested by Rao and Scott’s second-order corrected F; without weights by Pearson’s χ².\n\nWhat stands out is chosen over all comparisons of the study together, with the false discovery rate held at 5% (Benjamini & Hochberg 1995), and ranked by the smallest difference that the interval leaves possible.',
  'waves-title': 'Two waves',
  'waves-body':
    'A change is the later wave’s figure minus the earlier one’s, for the same question and the same group. The two samples are taken as independent, so the variance of a change is the sum of the two; its t test and 95% interval have degrees of freedom by Welch and Satterthwaite. p-values are adjusted by Holm’s method and by Benjamini and Hochberg’s, both over every change of the comparison. Where a share is 0 or 100% in one wave there is no t: the test is Fisher’s on the effective bases, the interval by MOVER, and under 30 effective respondents there is none.\n\nQuestions are matched by their id in the study file. One whose wording, answers, top box, base, direction or evidence differs is not compared, and the reason is given. A figure that either wave withholds has no change. Generations are matched by name under one scheme; age bands are never set against generations. Two waves tell age from cohort only in part.',
  'reliability-title': 'When a figure is withheld or flagged',
  'reliability-body':
    'After the NCHS presentation standards for proportions (Parker et al. 2017): a share is not shown when its base or effective base is under 30, or its interval is 30 points wide or wider, or wider than 1.3 times the share itself, unless it is at most 5 points wide. It is flagged when it rests on fewer than 8 degrees of freedom or its complement is uncertain.',
  'generations-title': 'Generations',
  'generations-body':
    'By year of birth, as the Pew Research Center draws them (Dimock 2019): Silent 1928–1945, Baby Boomers 1946–1964, Gen X 1965–1980, Millennials 1981–1996, Gen Z 1997–2012. From an age, the likelier year of birth is taken, and those on the edge of two generations are counted and told. An age band stands for a generation when at least 80% of its birth years lie in it; where some band does not, the bands are shown as they are, each with the generations it covers, unless you choose the majority.\n\nPeople of unknown generation are in the total, never dropped in silence.',
  'weighting-title': 'Weighting to targets',
  'weighting-body':
    'Raking (iterative proportional fitting) adjusts the weights until every margin meets its target. It fails, naming the category, when nobody is in it. Trimming caps weights at a multiple of the median and rakes again. The design effect before and after is on the Data page.\n\nErrors take the weights as given, which makes them too wide, as a rule, for what the targets are known to explain. A study may ask for the other: each figure’s influences give way to their residuals from one weighted regression on all margins, as R’s calibrate with raking does (Deville & Särndal 1992). Which of the two holds is said with the weights.',
  'not-done-title': 'What is not done',
  'not-done-body':
    'Three things that some surveys call for are not done here, and no figure hides it. No finite population correction: samples are taken as drawn with replacement, so that of a survey that reaches a large part of its population the intervals are too wide. No correction for nonresponse beyond raking: who did not answer is made up for only as far as the targets tell them apart, and no weight is modeled from who answers. No imputation: a missing answer stays missing and leaves the base, which stands under each figure; where answers are not missing at random, the share of those who answered is not that of all.',
  'disclosure-title': 'Published figures',
  'disclosure-body':
    'A published study holds figures, never a respondent. Small counts (from 1 to 9 unless the study says otherwise) are hidden with every figure that rests on one, and further cells are hidden so that none can be worked out from totals, filters or other tables. Verbatim answers are never published.\n\nA study may round its counts besides: each goes to one of its two neighboring multiples by chance, as census offices do, and percentages, means and errors are taken from rounded counts, so that no exact count is told. Two studies of the same people but for a few are not published side by side. With differential privacy every count holds noise, the intervals include it, and the budget stands under each table.\n\nReleases remember. What is published from the command line is entered in its publisher’s register, a file outside the site and outside any repository that its owner alone can read: who stood in each release, by respondent id or by the answers themselves, whatever the columns, levels, title or folder are called. Over all releases and the groups that they are told by, every pattern of who stands in which must hold nobody or at least as many people as the smallest count shown; what rounding adds is drawn anew for nobody, and budgets of noise add up. The same survey published again gives the same bytes. Whoever withdraws is out of a new release once enough records differ; copies of the old one remain where they are.',
  'privacy-title': 'Where your file goes',
  'privacy-body':
    'Nowhere. It is read and computed in this browser, in a worker; the page may connect to no other site, keeps no cookies and loads nothing from elsewhere. Columns that look like names, e-mail or IP addresses are left out unless you keep them.',
} as const;
