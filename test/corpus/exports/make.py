"""Makes the synthetic exports beside it, each with what a reader should find in it.

Every file imitates one layout of one platform; nobody answered these surveys. Run in this folder: python3 make.py
Codebook expectations (kinds, levels, roles) stand in the same .expected.json under "codebook" and are kept.
"""
import json, os, random

random.seed(11)
N = 30

AGREE = {
    "en": ["Strongly disagree", "Disagree", "Neither agree nor disagree", "Agree", "Strongly agree"],
    "it": ["Per nulla d’accordo", "Poco d’accordo", "Né d’accordo né in disaccordo", "Abbastanza d’accordo", "Molto d’accordo"],
    "de": ["Stimme überhaupt nicht zu", "Stimme eher nicht zu", "Teils/teils", "Stimme eher zu", "Stimme voll und ganz zu"],
    "fr": ["Pas du tout d’accord", "Plutôt pas d’accord", "Ni d’accord ni pas d’accord", "Plutôt d’accord", "Tout à fait d’accord"],
    "es": ["Totalmente en desacuerdo", "En desacuerdo", "Ni de acuerdo ni en desacuerdo", "De acuerdo", "Totalmente de acuerdo"],
}
FREQUENCY = {
    "en": ["Never", "Rarely", "Sometimes", "Often", "Always"],
    "it": ["Mai", "Raramente", "Qualche volta", "Spesso", "Sempre"],
    "de": ["Nie", "Selten", "Manchmal", "Oft", "Immer"],
    "fr": ["Jamais", "Rarement", "Parfois", "Souvent", "Toujours"],
    "es": ["Nunca", "Rara vez", "A veces", "A menudo", "Siempre"],
}
TRUST = {
    "en": ["No trust at all", "Not much trust", "Some trust", "A great deal of trust"],
    "it": ["Nessuna fiducia", "Poca fiducia", "Abbastanza fiducia", "Molta fiducia"],
    "de": ["Gar kein Vertrauen", "Wenig Vertrauen", "Etwas Vertrauen", "Sehr viel Vertrauen"],
    "fr": ["Aucune confiance", "Peu de confiance", "Assez confiance", "Très confiance"],
    "es": ["Ninguna confianza", "Poca confianza", "Bastante confianza", "Mucha confianza"],
}
CONCERN = {
    "en": ["I am worried about how companies use my personal data", "I have lost control over who collects my location"],
    "it": ["Mi preoccupa come le aziende usano i miei dati personali", "Ho perso il controllo su chi raccoglie la mia posizione"],
    "de": ["Ich mache mir Sorgen, wie Unternehmen meine persönlichen Daten nutzen", "Ich habe die Kontrolle darüber verloren, wer meinen Standort erfasst"],
    "fr": ["Je m’inquiète de l’usage de mes données personnelles par les entreprises", "J’ai perdu le contrôle sur qui collecte ma position"],
    "es": ["Me preocupa cómo usan las empresas mis datos personales", "He perdido el control sobre quién recoge mi ubicación"],
}
AGREE_STEM = {
    "en": "How much do you agree with each statement?", "it": "Quanto è d’accordo con queste affermazioni?",
    "de": "Wie sehr stimmen Sie den Aussagen zu?", "fr": "Êtes-vous d’accord avec ces affirmations ?",
    "es": "¿Hasta qué punto está de acuerdo con estas frases?",
}
COOKIES = {
    "en": "How often do you reject cookies or use an ad blocker?", "it": "Quanto spesso rifiuta i cookie o usa un ad blocker?",
    "de": "Wie oft lehnen Sie Cookies ab oder nutzen einen Werbeblocker?", "fr": "À quelle fréquence refusez-vous les cookies ?",
    "es": "¿Con qué frecuencia rechaza las cookies?",
}
TRUST_Q = {
    "en": "How much trust do you have in online shops?", "it": "Quanta fiducia ha nei negozi online?",
    "de": "Wie viel Vertrauen haben Sie in Onlineshops?", "fr": "Quelle confiance avez-vous dans les boutiques en ligne ?",
    "es": "¿Cuánta confianza tiene en las tiendas en línea?",
}
SHARE_Q = {
    "en": "Which data would you share for a better offer? Select all that apply.", "it": "Quali dati condividerebbe per un’offerta migliore? (più risposte)",
    "de": "Welche Daten würden Sie für ein besseres Angebot teilen? (Mehrfachauswahl)", "fr": "Quelles données partageriez-vous pour une meilleure offre ?",
    "es": "¿Qué datos compartiría por una oferta mejor?",
}
SHARE = {
    "en": ["My e-mail address", "My location", "My purchases, past and planned", "None of these"],
    "it": ["Il mio indirizzo e-mail", "La mia posizione", "I miei acquisti, passati e previsti", "Nessuno di questi"],
    "de": ["Meine E-Mail-Adresse", "Meinen Standort", "Meine Einkäufe", "Nichts davon"],
    "fr": ["Mon adresse e-mail", "Ma position", "Mes achats", "Aucune de ces données"],
    "es": ["Mi correo electrónico", "Mi ubicación", "Mis compras", "Ninguno"],
}
AGE_Q = {"en": "How old are you?", "it": "Quanti anni ha?", "de": "Wie alt sind Sie?", "fr": "Quel âge avez-vous ?", "es": "¿Qué edad tiene?"}
BIRTH_Q = {"en": "In which year were you born?", "it": "In quale anno è nato/a?", "de": "In welchem Jahr sind Sie geboren?", "fr": "En quelle année êtes-vous né(e) ?", "es": "¿En qué año nació?"}
COMMENT_Q = {"en": "Anything to add?", "it": "Vuole aggiungere qualcosa?", "de": "Möchten Sie etwas hinzufügen?", "fr": "Souhaitez-vous ajouter quelque chose ?", "es": "¿Quiere añadir algo?"}
COMMENTS = {
    "en": ["", "", "I said \"no\", twice.", "Too many pop-ups\nand banners", "It's fine"],
    "it": ["", "", "Perché così tanti cookie?", "È un po’ invadente,\nperò comodo", "Va bene"],
    "de": ["", "", "Für mich zu viel Werbung", "Datenschutz ist mir wichtig;\nsehr", "Schön"],
    "fr": ["", "", "C’est déjà trop", "Ça m’inquiète,\nvraiment", "Très bien"],
    "es": ["", "", "¿Por qué tantas cookies?", "Demasiados anuncios,\nsiempre", "Está bien"],
}
BANDS = ["18-24", "25-34", "35-44", "45-54", "55-64", "65+"]


def person(lang):
    leaning = random.random()
    def of(levels):
        return levels[min(len(levels) - 1, int((leaning * 0.6 + random.random() * 0.4) * len(levels)))]
    shared = [option for option in SHARE[lang][:3] if random.random() < 0.5] or [SHARE[lang][3]]
    age = random.randint(18, 84)
    blank = random.random() < 0.08
    return {
        "concern": ["" if blank else of(AGREE[lang]), of(AGREE[lang])], "cookies": of(FREQUENCY[lang]),
        "trust": of(TRUST[lang]), "shared": shared, "age": str(age), "birth": str(2024 - age),
        "band": BANDS[0 if age < 25 else 1 if age < 35 else 2 if age < 45 else 3 if age < 55 else 4 if age < 65 else 5],
        "comment": random.choice(COMMENTS[lang]),
    }


def day(i):
    return f"2024-03-{1 + i % 28:02d}", f"{8 + i % 12:02d}:{i * 7 % 60:02d}:{i * 13 % 60:02d}"


def quote(cell, delimiter, always):
    if always or any(c in cell for c in (delimiter, '"', "\n", "\r")):
        return '"' + cell.replace('"', '""') + '"'
    return cell


def write(name, imitates, rows, header_rows, platform, columns, encoding="utf-8", bom=False, delimiter=",",
          newline="\n", always=False, extra=None, data_rows=None, before="", after="", label=None):
    """`columns`: (header, question, option or None) each; the data are `rows` from `header_rows` on."""
    text = before + "".join(newline.join([delimiter.join(quote(c, delimiter, always) for c in row)]) + newline for row in rows) + after
    data = text.encode(encoding)
    if bom:
        data = {"utf-8": b"\xef\xbb\xbf", "utf-16-le": b"\xff\xfe", "utf-16-be": b"\xfe\xff"}[encoding] + data
    with open(name + ".csv", "wb") as f:
        f.write(data)
    answers = data_rows if data_rows is not None else rows[header_rows:]
    expected = {
        "imitates": imitates,
        "encoding": label or {"utf-8": "utf-8", "utf-16-le": "utf-16le", "utf-16-be": "utf-16be", "cp1252": "windows-1252", "mac_roman": "macintosh"}[encoding],
        "delimiter": delimiter, "headerRows": header_rows, "platform": platform, "rows": len(answers),
        "warnings": extra or [],
        "columns": [{"header": h, "question": q, **({"option": o} if o else {})} for h, q, o in columns],
        "answers": {"first": answers[0], "last": answers[-1]},
    }
    path = name + ".expected.json"
    if os.path.exists(path):
        with open(path, encoding="utf-8") as f:
            old = json.load(f)
        if "codebook" in old:
            expected["codebook"] = old["codebook"]
    with open(path, "w", encoding="utf-8") as f:
        json.dump(expected, f, ensure_ascii=False, indent=1)
        f.write("\n")


def people(lang, n=N):
    return [person(lang) for _ in range(n)]


def plain(text):
    return (text, text, None)


# Qualtrics --------------------------------------------------------------------------------------------------------
META = [("StartDate", "Start Date"), ("EndDate", "End Date"), ("Status", "Response Type"), ("IPAddress", "IP Address"),
        ("Progress", "Progress"), ("Duration (in seconds)", "Duration (in seconds)"), ("Finished", "Finished"),
        ("RecordedDate", "Recorded Date"), ("ResponseId", "Response ID"), ("LocationLatitude", "Location Latitude"),
        ("LocationLongitude", "Location Longitude"), ("DistributionChannel", "Distribution Channel"), ("UserLanguage", "User Language")]


def qualtrics_rows(lang, coded=False):
    rows = []
    for i, p in enumerate(people(lang)):
        d, t = day(i)
        status = "Survey Preview" if i == 0 else "IP Address"
        meta = [f"{d} {t}", f"{d} {t}", status, f"203.0.113.{i}", "100", str(60 + i * 17 % 400), "True", f"{d} {t}",
                f"R_{i:03d}aBcDeFgHiJkL", "45.46", "9.19", "anonymous", lang.upper()]
        code = (lambda value, levels: str(levels.index(value) + 1) if value else "") if coded else (lambda value, levels: value)
        rows.append(meta + [code(c, AGREE[lang]) for c in p["concern"]] + [code(p["cookies"], FREQUENCY[lang]), code(p["trust"], TRUST[lang]),
                    ",".join(p["shared"]), p["age"], p["comment"]])
    return rows


def qualtrics(name, imitates, lang, keep, coded=False, **kw):
    names = [m[0] for m in META] + ["Q1_1", "Q1_2", "Q2", "Q3", "Q4", "Q5", "Q6"]
    texts = [m[1] for m in META] + [f"{AGREE_STEM[lang]} - {c}" for c in CONCERN[lang]] + [COOKIES[lang], TRUST_Q[lang], SHARE_Q[lang], AGE_Q[lang], COMMENT_Q[lang]]
    ids = [json.dumps({"ImportId": "_recordId" if n == "ResponseId" else n[0].lower() + n[1:]} | ({"timeZone": "America/Denver"} if "Date" in n else {}), separators=(",", ":")) for n in names]
    head = [names, texts, ids][:keep]
    worded = keep >= 2
    columns = [(n, (AGREE_STEM[lang] if n.startswith("Q1_") else t) if worded else n, CONCERN[lang][int(n[-1]) - 1] if worded and n.startswith("Q1_") else None)
               for n, t in zip(names, texts)]
    write(name, imitates, head + qualtrics_rows(lang, coded), keep, "qualtrics", columns, **kw)


qualtrics("qualtrics-labels-en", "Qualtrics, choice text, three header rows, UTF-8 with BOM", "en", 3, bom=True)
qualtrics("qualtrics-codes-de", "Qualtrics, numeric values, three header rows, German", "de", 3, coded=True, newline="\r\n")
qualtrics("qualtrics-two-rows-it", "Qualtrics with the ImportId row deleted, Italian, saved by Excel on Windows", "it", 2,
          encoding="cp1252", delimiter=";", newline="\r\n", extra=["file-encoding-guessed"])
qualtrics("qualtrics-one-row-en", "Qualtrics with both extra header rows removed", "en", 1)
qualtrics("qualtrics-tsv-fr", "Qualtrics tab-separated export: UTF-16 with BOM", "fr", 3, encoding="utf-16-le", bom=True, delimiter="\t", newline="\r\n")

# SurveyMonkey -----------------------------------------------------------------------------------------------------


def surveymonkey(name, imitates, lang, labels, response, open_ended, other, **kw):
    meta = labels
    first = meta + [AGREE_STEM[lang], "", COOKIES[lang], TRUST_Q[lang], SHARE_Q[lang], "", "", "", "", AGE_Q[lang], COMMENT_Q[lang]]
    second = [""] * len(meta) + CONCERN[lang] + [response, response] + SHARE[lang] + [other, response, open_ended]
    rows = [first, second]
    for i, p in enumerate(people(lang)):
        d, t = day(i)
        rows.append([str(118000000000 + i * 97), "40900001", f"{d} {t}", f"{d} {t}", f"198.51.100.{i}", "", "", "", ""] + p["concern"] + [p["cookies"], p["trust"]]
                    + [s if s in p["shared"] else "" for s in SHARE[lang]] + ["" if i % 9 else "…"] + [p["band"], p["comment"]])
    q = [(m, m, None) for m in meta]
    q += [(AGREE_STEM[lang], AGREE_STEM[lang], CONCERN[lang][0]), ("", AGREE_STEM[lang], CONCERN[lang][1]), plain(COOKIES[lang]), plain(TRUST_Q[lang])]
    q += [(SHARE_Q[lang] if i == 0 else "", SHARE_Q[lang], s) for i, s in enumerate(SHARE[lang] + [other])]
    q += [plain(AGE_Q[lang]), plain(COMMENT_Q[lang])]
    write(name, imitates, rows, 2, "surveymonkey", q, **kw)


SM_EN = ["Respondent ID", "Collector ID", "Start Date", "End Date", "IP Address", "Email Address", "First Name", "Last Name", "Custom Data 1"]
surveymonkey("surveymonkey-two-rows-en", "SurveyMonkey, condensed columns, two header rows, quoted throughout", "en", SM_EN, "Response", "Open-Ended Response", "Other (please specify)", always=True)
surveymonkey("surveymonkey-two-rows-it", "SurveyMonkey in Italian, saved by Excel for Mac in MacRoman with CR line ends", "it", SM_EN, "Response", "Open-Ended Response", "Altro (specificare)",
             encoding="mac_roman", delimiter=";", newline="\r", extra=["file-encoding-guessed"])
rows = [["RespondentID"] + [f"{AGREE_STEM['en']} - {c}" for c in CONCERN["en"]] + [COOKIES["en"]] + [f"{SHARE_Q['en']} - {s}" for s in SHARE["en"]] + ["Age", "Gender"]]
for i, p in enumerate(people("en")):
    rows.append([str(3292950000 + i)] + p["concern"] + [p["cookies"]] + [s if s in p["shared"] else "" for s in SHARE["en"]] + [p["band"].replace("65+", "> 60"), random.choice(["Male", "Female"])])
write("surveymonkey-one-row-en", "SurveyMonkey with its two header rows joined into one (as FiveThirtyEight publishes)", rows, 1, "surveymonkey",
      [plain("RespondentID")] + [(h, AGREE_STEM["en"], c) for h, c in zip(rows[0][1:3], CONCERN["en"])] + [plain(COOKIES["en"])]
      + [(h, SHARE_Q["en"], s) for h, s in zip(rows[0][4:8], SHARE["en"])] + [plain("Age"), plain("Gender")])

# Google Forms -----------------------------------------------------------------------------------------------------


def google(name, imitates, lang, stamp, joined, **kw):
    head = [stamp] + [f"{AGREE_STEM[lang]} [{c}]" for c in CONCERN[lang]] + [COOKIES[lang], TRUST_Q[lang], SHARE_Q[lang], BIRTH_Q[lang], COMMENT_Q[lang]]
    rows = [head]
    for i, p in enumerate(people(lang)):
        d, t = day(i)
        rows.append([f"{d.replace('-', '/')} {t}"] + p["concern"] + [p["cookies"], p["trust"], joined.join(p["shared"]), p["birth"], p["comment"]])
    q = [plain(stamp)] + [(h, AGREE_STEM[lang], c) for h, c in zip(head[1:3], CONCERN[lang])] + [plain(h) for h in head[3:]]
    write(name, imitates, rows, 1, "google-forms", q, **kw)


google("google-forms-en", "Google Forms, responses sheet as CSV, choices joined by ', '", "en", "Timestamp", ", ")
google("google-forms-it", "Google Forms, zipped responses CSV, choices joined by ';', Italian", "it", "Informazioni cronologiche", ";", always=True, newline="\r\n")
google("google-forms-de", "Google Forms in German, opened in Excel and saved as 'Unicode text'", "de", "Zeitstempel", ", ", encoding="utf-16-le", bom=True, delimiter="\t", newline="\r\n")
google("google-forms-fr", "Google Forms in French, saved by Excel on Windows", "fr", "Horodateur", ", ", encoding="cp1252", delimiter=";", newline="\r\n", extra=["file-encoding-guessed"])
google("google-forms-es", "Google Forms in Spanish, UTF-16 big endian", "es", "Marca temporal", ", ", encoding="utf-16-be", bom=True)

# LimeSurvey -------------------------------------------------------------------------------------------------------


def limesurvey(name, imitates, lang, style, meta, **kw):
    codes = ["id", "submitdate", "lastpage", "startlanguage", "seed", "startdate", "datestamp"]
    questions = [("Q1[SQ001]", AGREE_STEM[lang], CONCERN[lang][0]), ("Q1[SQ002]", AGREE_STEM[lang], CONCERN[lang][1]), ("Q2", COOKIES[lang], None),
                 ("Q3", TRUST_Q[lang], None)] + [(f"Q4[SQ00{i + 1}]", SHARE_Q[lang], s) for i, s in enumerate(SHARE[lang])] + [("Q4[other]", SHARE_Q[lang], "Other"), ("Q5", AGE_Q[lang], None)]
    def wording(q, o):
        return f"{q} [{o}]" if o else q
    if style == "codes":
        head = codes + [c for c, _, _ in questions]
        q = [plain(c) for c in codes] + [(c, c.split("[")[0], c.split("[")[1][:-1]) if "[" in c else plain(c) for c, _, _ in questions]
    elif style == "text":
        head = meta + [wording(t, o) for _, t, o in questions]
        q = [plain(m) for m in meta] + [(wording(t, o), t, o) for _, t, o in questions]
    else:
        head = [f"{c}. {m}" for c, m in zip(codes, meta)] + [f"{c}. {wording(t, o)}" for c, t, o in questions]
        q = [(h, m, None) for h, m in zip(head, meta)] + [(h, t, o) for h, (_, t, o) in zip(head[7:], questions)]
    rows = [head]
    for i, p in enumerate(people(lang)):
        d, t = day(i)
        answers = p["concern"] + [p["cookies"], p["trust"]]
        if style == "codes":
            answers = [f"A{AGREE[lang].index(c) + 1}" if c else "" for c in p["concern"]] + [f"A{FREQUENCY[lang].index(p['cookies']) + 1}", f"A{TRUST[lang].index(p['trust']) + 1}"]
        yes, no = ("Y", "") if style == "codes" else ({"en": "Yes", "it": "Sì", "de": "Ja", "fr": "Oui", "es": "Sí"}[lang], {"en": "No", "it": "No", "de": "Nein", "fr": "Non", "es": "No"}[lang])
        rows.append([str(i + 1), f"{d} {t}", "4", lang, str(1000003 * (i + 1)), f"{d} {t}", f"{d} {t}"] + answers + [yes if s in p["shared"] else no for s in SHARE[lang]] + ["", p["age"]])
    write(name, imitates, rows, 1, "limesurvey", q, **kw)


LS_EN = ["Response ID", "Date submitted", "Last page", "Start language", "Seed", "Date started", "Date last action"]
LS_DE = ["Antwort ID", "Datum Abgeschickt", "Letzte Seite", "Start-Sprache", "Zufallsstartwert", "Datum gestartet", "Datum letzte Aktivität"]
LS_IT = ["ID risposta", "Data invio", "Ultima pagina", "Lingua iniziale", "Seme", "Data di inizio", "Data dell'ultima azione"]
limesurvey("limesurvey-codes-en", "LimeSurvey, question codes and answer codes, quoted throughout", "en", "codes", LS_EN, always=True)
limesurvey("limesurvey-full-de", "LimeSurvey, full question and answer texts, German, semicolons", "de", "text", LS_DE, always=True, delimiter=";", bom=True)
limesurvey("limesurvey-code-text-it", "LimeSurvey, 'code. text' headings and full answers, Italian", "it", "both", LS_IT, always=True)

# Microsoft Forms --------------------------------------------------------------------------------------------------


def microsoft(name, imitates, lang, meta, **kw):
    head = meta + [c for c in CONCERN[lang]] + [COOKIES[lang], TRUST_Q[lang], SHARE_Q[lang], AGE_Q[lang], COMMENT_Q[lang]]
    rows = [head]
    for i, p in enumerate(people(lang)):
        d, t = day(i)
        y, m, dd = d.split("-")
        stamp = f"{int(m)}/{int(dd)}/{y[2:]} {t}"
        rows.append([str(i + 1), stamp, stamp, "anonymous", ""] + p["concern"] + [p["cookies"], p["trust"], ";".join(p["shared"]) + ";", p["band"], p["comment"]])
    write(name, imitates, rows, 1, "microsoft-forms", [plain(h) for h in head], **kw)


microsoft("microsoft-forms-en", "Microsoft Forms, workbook saved as CSV UTF-8", "en", ["ID", "Start time", "Completion time", "Email", "Name"], bom=True, newline="\r\n")
microsoft("microsoft-forms-it", "Microsoft Forms in Italian, workbook saved by an Italian Excel", "it", ["ID", "Ora di inizio", "Ora di completamento", "Posta elettronica", "Nome"],
          encoding="cp1252", delimiter=";", newline="\r\n", extra=["file-encoding-guessed"])
microsoft("microsoft-forms-de", "Microsoft Forms in German", "de", ["ID", "Startzeit", "Fertigstellungszeit", "E-Mail", "Name"], delimiter=";", bom=True, newline="\r\n")
microsoft("microsoft-forms-fr", "Microsoft Forms in French, tabs", "fr", ["ID", "Heure de début", "Heure de fin", "Adresse de messagerie", "Nom"], delimiter="\t")
microsoft("microsoft-forms-es", "Microsoft Forms in Spanish", "es", ["ID", "Hora de inicio", "Hora de finalización", "Correo electrónico", "Nombre"])

# Typeform ---------------------------------------------------------------------------------------------------------
head = ["#", "How old are you?", CONCERN["en"][0], COOKIES["en"]] + SHARE["en"] + ["Other", TRUST_Q["en"], "Response Type", "Start Date (UTC)", "Stage Date (UTC)", "Submit Date (UTC)", "Network ID", "Tags"]
rows = [head]
for i, p in enumerate(people("en")):
    d, t = day(i)
    rows.append([f"{i:02d}k3v9x0q7w{i:03d}", p["age"], p["concern"][0], p["cookies"]] + [s if s in p["shared"] else "" for s in SHARE["en"]] + ["", p["trust"], "completed", f"{d} {t}", "", f"{d} {t}", f"{i:08x}a1", ""])
write("typeform-en", "Typeform, results CSV: choices in columns headed by the option alone", rows, 1, "typeform", [plain(h) for h in head])

# Panels and oddities ----------------------------------------------------------------------------------------------
head = ["resp_id", "wt", "stratum", "psu", "birthyr", "gender", "priv1", "priv2", "beh1", "share_1", "share_2", "share_3"]
rows = [head]
for i, p in enumerate(people("en")):
    missing = i % 7 == 0
    rows.append([str(10001 + i), f"{random.uniform(0.3, 3):.4f}", str(1 + i % 4), str(1 + i % 10), p["birth"], str(1 + i % 2), "-99" if missing else str(AGREE["en"].index(p["concern"][0]) + 1 if p["concern"][0] else -99),
                 str(AGREE["en"].index(p["concern"][1]) + 1), str(FREQUENCY["en"].index(p["cookies"]) + 1)] + ["1" if s in p["shared"] else "0" for s in SHARE["en"][:3]])
write("panel-codes", "a panel's coded file: codes only, weight, stratum, cluster, -99 for refused", rows, 1, "plain", [plain(h) for h in head])
write("panel-decimal-commas", "the same from a German statistics package: semicolons and decimal commas, a sep= line", [rows[0]] + [[r[0], r[1].replace(".", ",")] + r[2:] for r in rows[1:]], 1, "plain",
      [plain(h) for h in head], delimiter=";", newline="\r\n", before="sep=;\r\n")
write("panel-no-header", "a coded file without any header row", rows[1:], 0, "plain", [(f"#{i + 1}", f"#{i + 1}", None) for i in range(len(head))])
write("panel-pipe-footer", "a panel's pipe-delimited file with a title above and a total below", rows, 1, "plain", [plain(h) for h in head], delimiter="|",
      before="Consumer trust tracker\n\n", after="\nTotal respondents: 30\n", extra=["rows-leading", "rows-footer"])
ragged = [rows[0]] + [r[:9] if i == 4 else r + ["stray"] if i == 6 else r for i, r in enumerate(rows[1:])]
write("panel-ragged", "a file whose rows have too few and too many cells", ragged, 1, "plain", [plain(h) for h in head] + [("", "", None)],
      extra=["rows-ragged"], data_rows=[r + [""] * (13 - len(r)) for r in ragged[1:]])
trailing = [r + ["", "", ""] for r in rows] + [[""] * 15] * 5
write("panel-trailing-empty", "a sheet saved with empty columns at the right and empty rows below", trailing, 1, "plain", [plain(h) for h in head], newline="\r\n", data_rows=rows[1:])
