window.kanaalDeck = {
  "version": 1,
  "id": "articles/terug-naar-school.nl",
  "locale": "nl",
  "dir": "ltr",
  "title": "Terug naar school met Warenhuis Linde",
  "scenes": [
    {
      "id": "title",
      "kind": "title",
      "text": "Terug naar school met Warenhuis Linde\nRugzak, etui en agenda in één keer klaar. Tot en met 5 september 2027 krijg je 15 euro korting op de rugzak Kompas.\nEen donkerblauwe rugzak met drie vakken naast een stapel schoolboeken en een etui\nDe Kompas heeft een vak voor een laptop van 16 inch. © Warenhuis Linde",
      "dwellMs": 22833,
      "assets": [
        "assets/89579de4-rugzak-kompas.jpg"
      ],
      "html": "<div class=\"words\"><h1>Terug naar school met Warenhuis Linde</h1><p class=\"lead\">Rugzak, etui en agenda in één keer klaar. Tot en met 5 september 2027 krijg je 15 euro korting op de rugzak Kompas.</p></div><figure class=\"picture\"><img src=\"assets/89579de4-rugzak-kompas.jpg\" alt=\"Een donkerblauwe rugzak met drie vakken naast een stapel schoolboeken en een etui\" width=\"1600\" height=\"900\"><figcaption>De Kompas heeft een vak voor een laptop van 16 inch.<span class=\"credit\"> © Warenhuis Linde</span></figcaption></figure>"
    },
    {
      "id": "de-zomer-duurt-nog-even-maar-de-boekenli",
      "kind": "text",
      "text": "De zomer duurt nog even, maar de boekenlijst ligt er al. Bij Linde kies je rugzak, etui en agenda in één keer, en de rugzak Kompas kost tot en met 5 september 2027 geen € 64,95 maar € 49,95.",
      "dwellMs": 15333,
      "validUntil": "2027-09-05",
      "assets": [],
      "html": "<div class=\"words\"><p>De zomer duurt nog even, maar de boekenlijst ligt er al. Bij Linde kies je rugzak, etui en agenda in één keer, en de rugzak Kompas kost tot en met <data class=\"fact whole\">5 september 2027</data> geen <data class=\"fact whole\">€ 64,95</data> maar <data class=\"fact whole\">€ 49,95</data>.</p></div>"
    },
    {
      "id": "in-drie-stappen-klaar",
      "kind": "text",
      "text": "In drie stappen klaar\nLeg de boekenlijst van school naast onze checklist.\nKies een rugzak die past bij de rug, niet bij de mode.\nHaal alles op bij de servicebalie, of laat het bezorgen.",
      "dwellMs": 14333,
      "assets": [],
      "html": "<div class=\"words\"><h2>In drie stappen klaar</h2><ol start=\"1\"><li value=\"1\"><p>Leg de boekenlijst van school naast onze checklist.</p></li><li value=\"2\"><p>Kies een rugzak die past bij de rug, niet bij de mode.</p></li><li value=\"3\"><p>Haal alles op bij de servicebalie, of laat het bezorgen.</p></li></ol></div>"
    },
    {
      "id": "een-rugzak-die-past",
      "kind": "text",
      "text": "Een rugzak die past\nEen volle schooltas weegt al snel zes kilo. Draag hem op twee schouders, met de onderkant niet lager dan de heupen. De Kompas heeft een verstelbare heupband en een versterkte rug.",
      "dwellMs": 14667,
      "assets": [],
      "html": "<div class=\"words\"><h2>Een rugzak die past</h2><p>Een volle schooltas weegt al snel zes kilo. Draag hem op twee schouders, met de onderkant <strong>niet lager dan de heupen</strong>. De Kompas heeft een verstelbare heupband en een versterkte rug.</p></div>"
    },
    {
      "id": "een-rugzak-die-past-2",
      "kind": "table",
      "text": "Een rugzak die past\nMaat Inhoud Geschikt voor\nS 18 liter groep 7 en 8\nM 24 liter onderbouw\nL 30 liter bovenbouw en mbo",
      "dwellMs": 11333,
      "assets": [],
      "html": "<div class=\"words\"><h2>Een rugzak die past</h2><table><thead><tr><th class=\"whole\" scope=\"col\">Maat</th><th class=\"to-end whole\" scope=\"col\">Inhoud</th><th class=\"whole\" scope=\"col\">Geschikt voor</th></tr></thead><tbody><tr><td class=\"whole\" data-label=\"Maat\">S</td><td class=\"to-end whole\" data-label=\"Inhoud\">18 liter</td><td class=\"whole\" data-label=\"Geschikt voor\">groep 7 en 8</td></tr><tr><td class=\"whole\" data-label=\"Maat\">M</td><td class=\"to-end whole\" data-label=\"Inhoud\">24 liter</td><td class=\"whole\" data-label=\"Geschikt voor\">onderbouw</td></tr><tr><td class=\"whole\" data-label=\"Maat\">L</td><td class=\"to-end whole\" data-label=\"Inhoud\">30 liter</td><td class=\"whole\" data-label=\"Geschikt voor\">bovenbouw en mbo</td></tr></tbody></table></div>"
    },
    {
      "id": "een-rugzak-die-past-3",
      "kind": "text",
      "text": "Een rugzak die past\nTwijfel je over de maat? Kom langs met een gevulde tas, dan meten we hem op. Dat kost vijf minuten en niets.",
      "dwellMs": 11667,
      "assets": [],
      "html": "<div class=\"words\"><h2>Een rugzak die past</h2><p>Twijfel je over de maat? Kom langs met een gevulde tas, dan meten we hem op. Dat kost vijf minuten en niets.</p></div>"
    },
    {
      "id": "een-rugzak-die-past-4",
      "kind": "call-to-action",
      "text": "Bekijk de rugzak Kompas\nScan met je telefoon\nwarenhuislinde.example/rugzak-kompas",
      "dwellMs": 10667,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/rugzak-kompas",
        "label": "Bekijk de rugzak Kompas"
      },
      "html": "<div class=\"words\"><h2>Bekijk de rugzak Kompas</h2><p class=\"lead\">Scan met je telefoon</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Bekijk de rugzak Kompas\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM13 4h5v1h-5zM20 4h5v1h-5zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM13 5h1v1h-1zM17 5h3v1h-3zM21 5h1v1h-1zM24 5h3v1h-3zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h6v1h-6zM19 6h1v1h-1zM21 6h3v1h-3zM25 6h3v1h-3zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM16 7h1v1h-1zM18 7h1v1h-1zM20 7h1v1h-1zM24 7h1v1h-1zM26 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h2v1h-2zM19 8h1v1h-1zM21 8h2v1h-2zM25 8h3v1h-3zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM14 9h3v1h-3zM19 9h2v1h-2zM24 9h2v1h-2zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h1v1h-1zM18 11h2v1h-2zM22 11h1v1h-1zM25 11h3v1h-3zM4 12h1v1h-1zM6 12h5v1h-5zM13 12h3v1h-3zM17 12h5v1h-5zM24 12h1v1h-1zM26 12h2v1h-2zM30 12h5v1h-5zM4 13h2v1h-2zM7 13h1v1h-1zM11 13h3v1h-3zM16 13h1v1h-1zM20 13h1v1h-1zM22 13h6v1h-6zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h1v1h-1zM10 14h1v1h-1zM14 14h1v1h-1zM16 14h1v1h-1zM19 14h2v1h-2zM22 14h1v1h-1zM24 14h2v1h-2zM28 14h1v1h-1zM30 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM4 15h1v1h-1zM6 15h1v1h-1zM9 15h1v1h-1zM11 15h1v1h-1zM13 15h4v1h-4zM18 15h3v1h-3zM25 15h1v1h-1zM27 15h1v1h-1zM30 15h1v1h-1zM32 15h3v1h-3zM5 16h7v1h-7zM13 16h4v1h-4zM19 16h1v1h-1zM22 16h2v1h-2zM26 16h4v1h-4zM32 16h2v1h-2zM35 16h2v1h-2zM5 17h1v1h-1zM8 17h2v1h-2zM12 17h1v1h-1zM14 17h1v1h-1zM16 17h1v1h-1zM18 17h4v1h-4zM24 17h2v1h-2zM27 17h1v1h-1zM30 17h1v1h-1zM33 17h4v1h-4zM5 18h1v1h-1zM8 18h4v1h-4zM13 18h1v1h-1zM18 18h1v1h-1zM22 18h2v1h-2zM29 18h2v1h-2zM32 18h4v1h-4zM4 19h2v1h-2zM8 19h2v1h-2zM11 19h2v1h-2zM15 19h2v1h-2zM20 19h1v1h-1zM23 19h3v1h-3zM27 19h4v1h-4zM34 19h1v1h-1zM4 20h2v1h-2zM7 20h2v1h-2zM10 20h2v1h-2zM13 20h1v1h-1zM16 20h3v1h-3zM21 20h1v1h-1zM23 20h1v1h-1zM26 20h4v1h-4zM31 20h2v1h-2zM36 20h1v1h-1zM4 21h2v1h-2zM7 21h1v1h-1zM11 21h2v1h-2zM14 21h3v1h-3zM18 21h1v1h-1zM20 21h6v1h-6zM27 21h5v1h-5zM33 21h2v1h-2zM36 21h1v1h-1zM8 22h1v1h-1zM10 22h1v1h-1zM12 22h1v1h-1zM14 22h1v1h-1zM16 22h2v1h-2zM19 22h1v1h-1zM21 22h1v1h-1zM24 22h2v1h-2zM31 22h2v1h-2zM34 22h2v1h-2zM4 23h2v1h-2zM12 23h1v1h-1zM14 23h2v1h-2zM20 23h3v1h-3zM24 23h4v1h-4zM29 23h1v1h-1zM31 23h4v1h-4zM4 24h2v1h-2zM9 24h3v1h-3zM13 24h1v1h-1zM17 24h2v1h-2zM20 24h1v1h-1zM24 24h1v1h-1zM26 24h1v1h-1zM28 24h2v1h-2zM31 24h3v1h-3zM4 25h1v1h-1zM6 25h1v1h-1zM11 25h1v1h-1zM14 25h2v1h-2zM19 25h1v1h-1zM21 25h2v1h-2zM25 25h3v1h-3zM30 25h1v1h-1zM33 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM9 26h4v1h-4zM14 26h1v1h-1zM17 26h5v1h-5zM24 26h3v1h-3zM29 26h1v1h-1zM33 26h1v1h-1zM35 26h1v1h-1zM4 27h1v1h-1zM6 27h4v1h-4zM15 27h1v1h-1zM17 27h3v1h-3zM22 27h1v1h-1zM25 27h2v1h-2zM29 27h2v1h-2zM33 27h2v1h-2zM4 28h1v1h-1zM10 28h2v1h-2zM15 28h1v1h-1zM19 28h1v1h-1zM21 28h1v1h-1zM24 28h1v1h-1zM26 28h8v1h-8zM12 29h4v1h-4zM17 29h2v1h-2zM22 29h4v1h-4zM27 29h2v1h-2zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM13 30h3v1h-3zM18 30h3v1h-3zM22 30h1v1h-1zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h3v1h-3zM17 31h4v1h-4zM25 31h4v1h-4zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h1v1h-1zM16 32h1v1h-1zM19 32h1v1h-1zM22 32h2v1h-2zM25 32h1v1h-1zM28 32h6v1h-6zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h2v1h-2zM15 33h1v1h-1zM17 33h4v1h-4zM24 33h1v1h-1zM27 33h1v1h-1zM29 33h1v1h-1zM32 33h1v1h-1zM34 33h3v1h-3zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM16 34h3v1h-3zM23 34h1v1h-1zM26 34h6v1h-6zM4 35h1v1h-1zM10 35h1v1h-1zM13 35h1v1h-1zM16 35h3v1h-3zM20 35h1v1h-1zM22 35h4v1h-4zM30 35h1v1h-1zM32 35h3v1h-3zM4 36h7v1h-7zM12 36h3v1h-3zM16 36h1v1h-1zM18 36h1v1h-1zM21 36h1v1h-1zM23 36h1v1h-1zM26 36h1v1h-1zM28 36h4v1h-4zM33 36h1v1h-1zM35 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example/<wbr>rugzak-kompas</span></figcaption></figure></div>"
    },
    {
      "id": "een-rugzak-die-past-5",
      "kind": "text",
      "text": "Een rugzak die past\nTer info\nOnze winkels zijn in augustus op donderdag open tot 21.00 uur. Parkeren bij Linde Utrecht is het eerste uur gratis.",
      "dwellMs": 11667,
      "assets": [],
      "html": "<div class=\"words\"><h2>Een rugzak die past</h2><div class=\"notice notice-info\"><p class=\"word\">Ter info</p><p>Onze winkels zijn in augustus op donderdag open tot 21.00 uur. Parkeren bij Linde Utrecht is het eerste uur gratis.</p></div></div>"
    },
    {
      "id": "handig-om-te-weten",
      "kind": "text",
      "text": "Handig om te weten\nBestel je voor 22.00 uur, dan bezorgen we de volgende dag.\nRuilen kan dertig dagen, ook met een naam erin.\nBoeken kaften doen we samen op de kaftmiddag.",
      "dwellMs": 13667,
      "assets": [],
      "html": "<div class=\"words\"><h2>Handig om te weten</h2><ul><li><p>Bestel je voor 22.00 uur, dan bezorgen we de volgende dag.</p></li><li><p>Ruilen kan dertig dagen, ook met een naam erin.</p></li><li><p>Boeken kaften doen we samen op de kaftmiddag.</p></li></ul></div>"
    },
    {
      "id": "handig-om-te-weten-2",
      "kind": "call-to-action",
      "text": "Handig om te weten\n1 kaftmiddag warenhuislinde.example/nl/kaftmiddag",
      "dwellMs": 9333,
      "layout": "codes",
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/nl/kaftmiddag/",
        "label": "kaftmiddag"
      },
      "html": "<div class=\"words\"><h2>Handig om te weten</h2></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: kaftmiddag\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM16 4h1v1h-1zM20 4h1v1h-1zM22 4h4v1h-4zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM14 5h1v1h-1zM19 5h1v1h-1zM22 5h1v1h-1zM24 5h3v1h-3zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h5v1h-5zM18 6h2v1h-2zM23 6h1v1h-1zM25 6h1v1h-1zM27 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h3v1h-3zM16 7h1v1h-1zM22 7h1v1h-1zM26 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM14 8h1v1h-1zM18 8h4v1h-4zM24 8h2v1h-2zM27 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h2v1h-2zM15 9h1v1h-1zM23 9h1v1h-1zM25 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h1v1h-1zM18 11h1v1h-1zM20 11h1v1h-1zM22 11h5v1h-5zM28 11h1v1h-1zM4 12h1v1h-1zM6 12h5v1h-5zM17 12h2v1h-2zM20 12h2v1h-2zM23 12h2v1h-2zM26 12h2v1h-2zM30 12h5v1h-5zM4 13h6v1h-6zM11 13h1v1h-1zM15 13h3v1h-3zM20 13h8v1h-8zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h3v1h-3zM10 14h3v1h-3zM15 14h7v1h-7zM24 14h3v1h-3zM28 14h1v1h-1zM30 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM4 15h1v1h-1zM6 15h2v1h-2zM9 15h1v1h-1zM11 15h5v1h-5zM17 15h1v1h-1zM19 15h4v1h-4zM25 15h1v1h-1zM27 15h1v1h-1zM29 15h2v1h-2zM32 15h3v1h-3zM5 16h4v1h-4zM10 16h1v1h-1zM12 16h5v1h-5zM18 16h3v1h-3zM23 16h2v1h-2zM26 16h4v1h-4zM31 16h3v1h-3zM35 16h2v1h-2zM7 17h1v1h-1zM9 17h1v1h-1zM11 17h1v1h-1zM13 17h2v1h-2zM16 17h2v1h-2zM19 17h1v1h-1zM21 17h2v1h-2zM25 17h1v1h-1zM27 17h1v1h-1zM30 17h1v1h-1zM33 17h4v1h-4zM4 18h2v1h-2zM7 18h1v1h-1zM9 18h9v1h-9zM19 18h2v1h-2zM22 18h1v1h-1zM24 18h1v1h-1zM29 18h2v1h-2zM32 18h4v1h-4zM16 19h1v1h-1zM19 19h1v1h-1zM25 19h1v1h-1zM29 19h2v1h-2zM32 19h1v1h-1zM34 19h1v1h-1zM9 20h2v1h-2zM15 20h3v1h-3zM19 20h1v1h-1zM21 20h1v1h-1zM26 20h4v1h-4zM31 20h2v1h-2zM36 20h1v1h-1zM5 21h1v1h-1zM9 21h1v1h-1zM12 21h1v1h-1zM14 21h1v1h-1zM16 21h2v1h-2zM20 21h1v1h-1zM22 21h4v1h-4zM27 21h5v1h-5zM33 21h2v1h-2zM36 21h1v1h-1zM4 22h1v1h-1zM6 22h6v1h-6zM14 22h2v1h-2zM18 22h2v1h-2zM22 22h1v1h-1zM24 22h2v1h-2zM31 22h2v1h-2zM34 22h2v1h-2zM6 23h2v1h-2zM9 23h1v1h-1zM11 23h1v1h-1zM14 23h1v1h-1zM18 23h1v1h-1zM20 23h1v1h-1zM24 23h4v1h-4zM29 23h1v1h-1zM31 23h4v1h-4zM4 24h4v1h-4zM10 24h4v1h-4zM18 24h1v1h-1zM22 24h1v1h-1zM26 24h1v1h-1zM28 24h2v1h-2zM31 24h3v1h-3zM4 25h2v1h-2zM8 25h1v1h-1zM15 25h2v1h-2zM18 25h4v1h-4zM24 25h2v1h-2zM27 25h1v1h-1zM30 25h2v1h-2zM33 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM6 26h1v1h-1zM10 26h1v1h-1zM15 26h4v1h-4zM21 26h1v1h-1zM23 26h1v1h-1zM25 26h2v1h-2zM28 26h2v1h-2zM31 26h1v1h-1zM33 26h1v1h-1zM35 26h1v1h-1zM4 27h1v1h-1zM7 27h1v1h-1zM9 27h1v1h-1zM12 27h1v1h-1zM16 27h1v1h-1zM18 27h1v1h-1zM20 27h1v1h-1zM22 27h5v1h-5zM29 27h2v1h-2zM32 27h4v1h-4zM4 28h1v1h-1zM7 28h2v1h-2zM10 28h4v1h-4zM16 28h1v1h-1zM21 28h1v1h-1zM23 28h2v1h-2zM26 28h1v1h-1zM28 28h5v1h-5zM12 29h1v1h-1zM15 29h3v1h-3zM21 29h5v1h-5zM27 29h2v1h-2zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM13 30h1v1h-1zM16 30h1v1h-1zM18 30h4v1h-4zM26 30h3v1h-3zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM18 31h5v1h-5zM25 31h4v1h-4zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h4v1h-4zM19 32h2v1h-2zM23 32h1v1h-1zM28 32h6v1h-6zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h1v1h-1zM16 33h1v1h-1zM18 33h2v1h-2zM22 33h1v1h-1zM27 33h1v1h-1zM29 33h1v1h-1zM32 33h2v1h-2zM35 33h2v1h-2zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h4v1h-4zM17 34h1v1h-1zM19 34h2v1h-2zM24 34h1v1h-1zM26 34h6v1h-6zM4 35h1v1h-1zM10 35h1v1h-1zM14 35h1v1h-1zM16 35h2v1h-2zM19 35h1v1h-1zM22 35h4v1h-4zM27 35h1v1h-1zM29 35h1v1h-1zM32 35h3v1h-3zM4 36h7v1h-7zM12 36h6v1h-6zM19 36h1v1h-1zM21 36h1v1h-1zM23 36h1v1h-1zM26 36h3v1h-3zM30 36h2v1h-2zM35 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"label\"><span class=\"mark\">1</span> kaftmiddag</span><span class=\"url\" dir=\"ltr\">warenhuislinde.example/<wbr>nl/<wbr>kaftmiddag</span></figcaption></figure></div>"
    },
    {
      "id": "voorwaarden",
      "kind": "disclaimer",
      "text": "Voorwaarden\nDe actieprijs geldt van 19 juli tot en met 5 september 2027, zolang de voorraad strekt en niet samen met andere kortingen. De laagste prijs in de dertig dagen daarvoor was € 64,95.",
      "dwellMs": 14000,
      "assets": [],
      "html": "<div class=\"words\"><h2>Voorwaarden</h2><p>De actieprijs geldt van 19 juli tot en met 5 september 2027, zolang de voorraad strekt en niet samen met andere kortingen. De laagste prijs in de dertig dagen daarvoor was € 64,95.</p></div>"
    },
    {
      "id": "lees-verder-op-je-telefoon",
      "kind": "call-to-action",
      "text": "Lees verder op je telefoon\nScan met je telefoon\nwarenhuislinde.example",
      "dwellMs": 11000,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/nl/terug-naar-school/",
        "label": "Lees verder op je telefoon"
      },
      "html": "<div class=\"words\"><h2>Lees verder op je telefoon</h2><p class=\"lead\">Scan met je telefoon</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Lees verder op je telefoon\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM12 4h1v1h-1zM14 4h4v1h-4zM20 4h5v1h-5zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM12 5h3v1h-3zM17 5h1v1h-1zM22 5h1v1h-1zM25 5h4v1h-4zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM14 6h2v1h-2zM20 6h1v1h-1zM22 6h1v1h-1zM26 6h3v1h-3zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM14 7h1v1h-1zM18 7h1v1h-1zM20 7h2v1h-2zM26 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM14 8h2v1h-2zM18 8h1v1h-1zM23 8h1v1h-1zM28 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM14 9h2v1h-2zM17 9h1v1h-1zM22 9h2v1h-2zM26 9h1v1h-1zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h2v1h-2zM15 11h2v1h-2zM21 11h1v1h-1zM24 11h1v1h-1zM26 11h3v1h-3zM4 12h1v1h-1zM6 12h2v1h-2zM9 12h3v1h-3zM13 12h1v1h-1zM15 12h2v1h-2zM18 12h1v1h-1zM21 12h2v1h-2zM24 12h2v1h-2zM27 12h2v1h-2zM30 12h1v1h-1zM33 12h1v1h-1zM35 12h2v1h-2zM4 13h4v1h-4zM13 13h4v1h-4zM20 13h8v1h-8zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h1v1h-1zM7 14h2v1h-2zM10 14h1v1h-1zM12 14h3v1h-3zM18 14h1v1h-1zM20 14h1v1h-1zM22 14h1v1h-1zM27 14h1v1h-1zM29 14h5v1h-5zM35 14h2v1h-2zM4 15h1v1h-1zM9 15h1v1h-1zM11 15h1v1h-1zM13 15h2v1h-2zM16 15h3v1h-3zM22 15h2v1h-2zM27 15h3v1h-3zM31 15h1v1h-1zM33 15h1v1h-1zM35 15h1v1h-1zM4 16h1v1h-1zM6 16h5v1h-5zM12 16h4v1h-4zM19 16h1v1h-1zM21 16h1v1h-1zM23 16h1v1h-1zM26 16h4v1h-4zM32 16h2v1h-2zM35 16h2v1h-2zM6 17h2v1h-2zM11 17h3v1h-3zM20 17h1v1h-1zM23 17h1v1h-1zM31 17h1v1h-1zM35 17h1v1h-1zM5 18h3v1h-3zM9 18h3v1h-3zM15 18h1v1h-1zM19 18h2v1h-2zM23 18h4v1h-4zM28 18h1v1h-1zM30 18h2v1h-2zM33 18h1v1h-1zM5 19h4v1h-4zM11 19h4v1h-4zM16 19h3v1h-3zM20 19h1v1h-1zM23 19h1v1h-1zM25 19h1v1h-1zM27 19h1v1h-1zM29 19h2v1h-2zM32 19h1v1h-1zM34 19h1v1h-1zM7 20h5v1h-5zM13 20h2v1h-2zM16 20h1v1h-1zM19 20h1v1h-1zM22 20h1v1h-1zM24 20h4v1h-4zM29 20h2v1h-2zM32 20h3v1h-3zM4 21h3v1h-3zM9 21h1v1h-1zM11 21h1v1h-1zM15 21h3v1h-3zM19 21h1v1h-1zM21 21h1v1h-1zM24 21h1v1h-1zM26 21h2v1h-2zM30 21h1v1h-1zM32 21h2v1h-2zM35 21h2v1h-2zM4 22h7v1h-7zM13 22h4v1h-4zM18 22h2v1h-2zM24 22h2v1h-2zM29 22h1v1h-1zM31 22h2v1h-2zM34 22h2v1h-2zM4 23h2v1h-2zM7 23h3v1h-3zM11 23h4v1h-4zM17 23h1v1h-1zM19 23h3v1h-3zM26 23h1v1h-1zM28 23h3v1h-3zM32 23h1v1h-1zM36 23h1v1h-1zM4 24h1v1h-1zM6 24h2v1h-2zM10 24h2v1h-2zM13 24h7v1h-7zM21 24h1v1h-1zM23 24h1v1h-1zM25 24h1v1h-1zM33 24h3v1h-3zM4 25h3v1h-3zM9 25h1v1h-1zM14 25h1v1h-1zM18 25h2v1h-2zM21 25h7v1h-7zM29 25h3v1h-3zM33 25h1v1h-1zM36 25h1v1h-1zM6 26h2v1h-2zM10 26h3v1h-3zM14 26h1v1h-1zM17 26h2v1h-2zM20 26h1v1h-1zM22 26h1v1h-1zM26 26h5v1h-5zM34 26h3v1h-3zM5 27h1v1h-1zM7 27h1v1h-1zM11 27h1v1h-1zM13 27h3v1h-3zM17 27h2v1h-2zM20 27h1v1h-1zM28 27h1v1h-1zM30 27h2v1h-2zM33 27h1v1h-1zM35 27h1v1h-1zM4 28h1v1h-1zM8 28h6v1h-6zM19 28h1v1h-1zM21 28h1v1h-1zM24 28h1v1h-1zM26 28h1v1h-1zM28 28h5v1h-5zM36 28h1v1h-1zM12 29h3v1h-3zM17 29h1v1h-1zM19 29h1v1h-1zM23 29h1v1h-1zM28 29h1v1h-1zM32 29h2v1h-2zM35 29h1v1h-1zM4 30h7v1h-7zM12 30h1v1h-1zM14 30h1v1h-1zM21 30h3v1h-3zM25 30h4v1h-4zM30 30h1v1h-1zM32 30h1v1h-1zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM14 31h1v1h-1zM19 31h2v1h-2zM25 31h1v1h-1zM27 31h2v1h-2zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM13 32h2v1h-2zM16 32h2v1h-2zM21 32h1v1h-1zM23 32h1v1h-1zM25 32h1v1h-1zM27 32h6v1h-6zM34 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h7v1h-7zM24 33h5v1h-5zM31 33h1v1h-1zM33 33h2v1h-2zM36 33h1v1h-1zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h1v1h-1zM24 34h1v1h-1zM26 34h6v1h-6zM4 35h1v1h-1zM10 35h1v1h-1zM13 35h4v1h-4zM18 35h4v1h-4zM28 35h1v1h-1zM30 35h3v1h-3zM36 35h1v1h-1zM4 36h7v1h-7zM12 36h2v1h-2zM15 36h1v1h-1zM19 36h4v1h-4zM25 36h1v1h-1zM27 36h1v1h-1zM29 36h2v1h-2zM32 36h1v1h-1zM34 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example</span></figcaption></figure></div>"
    }
  ],
  "validFrom": "2027-07-19",
  "validUntil": "2027-09-05"
}
