window.kanaalDeck = {
  "version": 1,
  "id": "articles/checklist-brugklas.nl",
  "locale": "nl",
  "dir": "ltr",
  "title": "Checklist voor de brugklas",
  "scenes": [
    {
      "id": "title",
      "kind": "title",
      "text": "Checklist voor de brugklas\nDocenten van vier scholen streepten door wat niet nodig is. Er bleven twaalf dingen over voor de eerste week.\nEen afvinklijst op een klembord, met een potlood, een geodriehoek en een passer ernaast\nHang de lijst op de koelkast en vink samen af. © Warenhuis Linde",
      "dwellMs": 20833,
      "assets": [
        "assets/b72a8255-checklist.jpg"
      ],
      "html": "<div class=\"words\"><h1>Checklist voor de brugklas</h1><p class=\"lead\">Docenten van vier scholen streepten door wat niet nodig is. Er bleven twaalf dingen over voor de eerste week.</p></div><figure class=\"picture\"><img src=\"assets/b72a8255-checklist.jpg\" alt=\"Een afvinklijst op een klembord, met een potlood, een geodriehoek en een passer ernaast\" width=\"1600\" height=\"900\"><figcaption>Hang de lijst op de koelkast en vink samen af.<span class=\"credit\"> © Warenhuis Linde</span></figcaption></figure>"
    },
    {
      "id": "voor-de-eerste-dag",
      "kind": "text",
      "text": "Voor de eerste dag\nrugzak met twee banden\nagenda, van papier\netui met twee pennen, potlood, gum en puntenslijper",
      "dwellMs": 9333,
      "assets": [],
      "html": "<div class=\"words\"><h2>Voor de eerste dag</h2><ul><li class=\"open\"><p>rugzak met twee banden</p></li><li class=\"open\"><p>agenda, van papier</p></li><li class=\"open\"><p>etui met twee pennen, potlood, gum en puntenslijper</p></li></ul></div>"
    },
    {
      "id": "voor-de-eerste-dag-2",
      "kind": "text",
      "text": "Voor de eerste dag\ngeodriehoek en passer\nbroodtrommel en waterfles\nfietssleutel aan een keycord",
      "dwellMs": 8000,
      "assets": [],
      "html": "<div class=\"words\"><h2>Voor de eerste dag</h2><ul><li class=\"open\"><p>geodriehoek en passer</p></li><li class=\"open\"><p>broodtrommel en waterfles</p></li><li class=\"open\"><p>fietssleutel aan een keycord</p></li></ul></div>"
    },
    {
      "id": "voor-de-eerste-week",
      "kind": "text",
      "text": "Voor de eerste week\nzes schriften: drie met lijntjes, drie met ruitjes\nmultomap met tabbladen\nkaftpapier en etiketten\noortjes met snoer, voor de talenles\nrekenmachine (vraag eerst welk model)\nsportschoenen met lichte zool",
      "dwellMs": 14000,
      "assets": [],
      "html": "<div class=\"words\"><h2>Voor de eerste week</h2><ul><li class=\"open\"><p>zes schriften: drie met lijntjes, drie met ruitjes</p></li><li class=\"open\"><p>multomap met tabbladen</p></li><li class=\"open\"><p>kaftpapier en etiketten</p></li><li class=\"open\"><p>oortjes met snoer, voor de talenles</p></li><li class=\"open\"><p>rekenmachine (vraag eerst welk model)</p></li><li class=\"open\"><p>sportschoenen met lichte zool</p></li></ul></div>"
    },
    {
      "id": "dit-kan-wachten",
      "kind": "text",
      "text": "Dit kan wachten\nEen nieuw bureau, een printer en een dure laptop koop je pas als je weet wat school vraagt. Veel scholen verhuren laptops.",
      "dwellMs": 11333,
      "assets": [],
      "html": "<div class=\"words\"><h2>Dit kan wachten</h2><p><del>Een nieuw bureau, een printer en een dure laptop</del> koop je pas als je weet wat school vraagt. Veel scholen verhuren laptops.</p></div>"
    },
    {
      "id": "dit-kan-wachten-2",
      "kind": "text",
      "text": "Dit kan wachten\nZo blijft het overzichtelijk\nGeef alles een naam:\nschriften op de voorkant,\nkleding aan de binnenkant.\nPak op zondag in voor maandag.\nLeeg de tas op vrijdag. Ja, ook de broodtrommel.",
      "dwellMs": 14333,
      "assets": [],
      "html": "<div class=\"words\"><h2>Dit kan wachten</h2><h3>Zo blijft het overzichtelijk</h3><ol start=\"1\"><li value=\"1\"><p>Geef alles een naam:</p><ul><li><p>schriften op de voorkant,</p></li><li><p>kleding aan de binnenkant.</p></li></ul></li><li value=\"2\"><p>Pak op zondag in voor maandag.</p></li><li value=\"3\"><p>Leeg de tas op vrijdag. Ja, ook de broodtrommel.</p></li></ol></div>"
    },
    {
      "id": "dit-kan-wachten-3",
      "kind": "call-to-action",
      "text": "Stel je pakket samen\nScan met je telefoon\nwarenhuislinde.example/schoolpakket",
      "dwellMs": 10667,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/schoolpakket",
        "label": "Stel je pakket samen"
      },
      "html": "<div class=\"words\"><h2>Stel je pakket samen</h2><p class=\"lead\">Scan met je telefoon</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Stel je pakket samen\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM12 4h1v1h-1zM14 4h1v1h-1zM17 4h2v1h-2zM21 4h2v1h-2zM26 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM12 5h2v1h-2zM15 5h1v1h-1zM17 5h2v1h-2zM22 5h2v1h-2zM25 5h1v1h-1zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h1v1h-1zM14 6h1v1h-1zM17 6h4v1h-4zM25 6h1v1h-1zM27 6h1v1h-1zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM13 7h3v1h-3zM18 7h3v1h-3zM22 7h1v1h-1zM24 7h2v1h-2zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM14 8h1v1h-1zM16 8h1v1h-1zM19 8h2v1h-2zM25 8h1v1h-1zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM15 9h2v1h-2zM19 9h3v1h-3zM23 9h1v1h-1zM26 9h2v1h-2zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM13 11h2v1h-2zM17 11h1v1h-1zM19 11h2v1h-2zM22 11h1v1h-1zM26 11h3v1h-3zM4 12h1v1h-1zM7 12h6v1h-6zM14 12h1v1h-1zM18 12h1v1h-1zM21 12h1v1h-1zM24 12h1v1h-1zM27 12h1v1h-1zM29 12h1v1h-1zM32 12h1v1h-1zM34 12h3v1h-3zM5 13h1v1h-1zM7 13h3v1h-3zM12 13h1v1h-1zM17 13h3v1h-3zM21 13h3v1h-3zM27 13h1v1h-1zM32 13h3v1h-3zM5 14h2v1h-2zM8 14h1v1h-1zM10 14h1v1h-1zM12 14h2v1h-2zM15 14h1v1h-1zM17 14h1v1h-1zM19 14h2v1h-2zM25 14h5v1h-5zM32 14h5v1h-5zM5 15h1v1h-1zM7 15h1v1h-1zM11 15h1v1h-1zM13 15h3v1h-3zM17 15h1v1h-1zM22 15h1v1h-1zM29 15h3v1h-3zM34 15h1v1h-1zM4 16h3v1h-3zM8 16h1v1h-1zM10 16h3v1h-3zM17 16h1v1h-1zM19 16h1v1h-1zM21 16h1v1h-1zM28 16h1v1h-1zM30 16h2v1h-2zM4 17h1v1h-1zM7 17h1v1h-1zM9 17h1v1h-1zM14 17h2v1h-2zM18 17h1v1h-1zM21 17h4v1h-4zM26 17h2v1h-2zM29 17h1v1h-1zM31 17h1v1h-1zM33 17h2v1h-2zM4 18h4v1h-4zM9 18h4v1h-4zM14 18h2v1h-2zM17 18h3v1h-3zM22 18h3v1h-3zM26 18h1v1h-1zM30 18h5v1h-5zM4 19h1v1h-1zM6 19h1v1h-1zM8 19h1v1h-1zM13 19h2v1h-2zM17 19h1v1h-1zM20 19h1v1h-1zM24 19h1v1h-1zM26 19h1v1h-1zM28 19h2v1h-2zM34 19h1v1h-1zM36 19h1v1h-1zM7 20h2v1h-2zM10 20h1v1h-1zM13 20h1v1h-1zM18 20h2v1h-2zM24 20h1v1h-1zM26 20h8v1h-8zM4 21h2v1h-2zM11 21h4v1h-4zM17 21h1v1h-1zM19 21h1v1h-1zM21 21h4v1h-4zM26 21h1v1h-1zM28 21h3v1h-3zM32 21h1v1h-1zM34 21h1v1h-1zM36 21h1v1h-1zM5 22h1v1h-1zM10 22h1v1h-1zM12 22h1v1h-1zM17 22h7v1h-7zM25 22h1v1h-1zM27 22h1v1h-1zM31 22h1v1h-1zM33 22h2v1h-2zM36 22h1v1h-1zM5 23h2v1h-2zM12 23h2v1h-2zM19 23h2v1h-2zM23 23h1v1h-1zM27 23h1v1h-1zM32 23h5v1h-5zM4 24h2v1h-2zM8 24h4v1h-4zM14 24h1v1h-1zM16 24h1v1h-1zM18 24h1v1h-1zM20 24h1v1h-1zM22 24h2v1h-2zM25 24h2v1h-2zM28 24h1v1h-1zM31 24h1v1h-1zM33 24h1v1h-1zM35 24h1v1h-1zM4 25h1v1h-1zM6 25h1v1h-1zM9 25h1v1h-1zM11 25h1v1h-1zM13 25h1v1h-1zM15 25h2v1h-2zM21 25h1v1h-1zM26 25h2v1h-2zM31 25h3v1h-3zM4 26h1v1h-1zM7 26h1v1h-1zM10 26h3v1h-3zM14 26h3v1h-3zM23 26h8v1h-8zM32 26h1v1h-1zM35 26h2v1h-2zM4 27h1v1h-1zM9 27h1v1h-1zM13 27h2v1h-2zM19 27h1v1h-1zM21 27h4v1h-4zM27 27h4v1h-4zM32 27h1v1h-1zM34 27h3v1h-3zM4 28h2v1h-2zM8 28h1v1h-1zM10 28h3v1h-3zM14 28h2v1h-2zM17 28h2v1h-2zM20 28h1v1h-1zM27 28h6v1h-6zM12 29h4v1h-4zM19 29h1v1h-1zM21 29h2v1h-2zM25 29h1v1h-1zM27 29h2v1h-2zM32 29h1v1h-1zM34 29h1v1h-1zM4 30h7v1h-7zM12 30h1v1h-1zM16 30h2v1h-2zM19 30h1v1h-1zM21 30h1v1h-1zM23 30h1v1h-1zM27 30h2v1h-2zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h1v1h-1zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h1v1h-1zM14 31h1v1h-1zM16 31h1v1h-1zM18 31h1v1h-1zM21 31h2v1h-2zM24 31h5v1h-5zM32 31h5v1h-5zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h2v1h-2zM15 32h1v1h-1zM17 32h1v1h-1zM19 32h3v1h-3zM23 32h1v1h-1zM25 32h8v1h-8zM35 32h1v1h-1zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h3v1h-3zM16 33h3v1h-3zM20 33h3v1h-3zM25 33h2v1h-2zM29 33h1v1h-1zM31 33h1v1h-1zM33 33h2v1h-2zM36 33h1v1h-1zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM13 34h2v1h-2zM17 34h3v1h-3zM21 34h1v1h-1zM23 34h1v1h-1zM28 34h1v1h-1zM31 34h2v1h-2zM35 34h2v1h-2zM4 35h1v1h-1zM10 35h1v1h-1zM14 35h3v1h-3zM22 35h3v1h-3zM27 35h1v1h-1zM31 35h6v1h-6zM4 36h7v1h-7zM12 36h4v1h-4zM19 36h3v1h-3zM23 36h1v1h-1zM27 36h3v1h-3zM31 36h2v1h-2z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example/<wbr>schoolpakket</span></figcaption></figure></div>"
    },
    {
      "id": "lees-verder-op-je-telefoon",
      "kind": "call-to-action",
      "text": "Lees verder op je telefoon\nScan met je telefoon\nwarenhuislinde.example",
      "dwellMs": 11000,
      "assets": [],
      "qr": {
        "url": "https://www.warenhuislinde.example/nl/checklist-brugklas/",
        "label": "Lees verder op je telefoon"
      },
      "html": "<div class=\"words\"><h2>Lees verder op je telefoon</h2><p class=\"lead\">Scan met je telefoon</p></div><div class=\"codes\"><figure class=\"code-card\"><svg viewBox=\"0 0 41 41\" role=\"img\" aria-label=\"QR: Lees verder op je telefoon\" shape-rendering=\"crispEdges\"><path class=\"dark\" d=\"M4 4h7v1h-7zM16 4h1v1h-1zM20 4h5v1h-5zM27 4h1v1h-1zM30 4h7v1h-7zM4 5h1v1h-1zM10 5h1v1h-1zM13 5h1v1h-1zM15 5h2v1h-2zM19 5h1v1h-1zM21 5h2v1h-2zM24 5h2v1h-2zM30 5h1v1h-1zM36 5h1v1h-1zM4 6h1v1h-1zM6 6h3v1h-3zM10 6h1v1h-1zM12 6h1v1h-1zM15 6h2v1h-2zM18 6h2v1h-2zM23 6h1v1h-1zM25 6h3v1h-3zM30 6h1v1h-1zM32 6h3v1h-3zM36 6h1v1h-1zM4 7h1v1h-1zM6 7h3v1h-3zM10 7h1v1h-1zM12 7h1v1h-1zM14 7h1v1h-1zM21 7h1v1h-1zM26 7h1v1h-1zM28 7h1v1h-1zM30 7h1v1h-1zM32 7h3v1h-3zM36 7h1v1h-1zM4 8h1v1h-1zM6 8h3v1h-3zM10 8h1v1h-1zM12 8h1v1h-1zM16 8h1v1h-1zM18 8h10v1h-10zM30 8h1v1h-1zM32 8h3v1h-3zM36 8h1v1h-1zM4 9h1v1h-1zM10 9h1v1h-1zM12 9h1v1h-1zM14 9h2v1h-2zM24 9h2v1h-2zM28 9h1v1h-1zM30 9h1v1h-1zM36 9h1v1h-1zM4 10h7v1h-7zM12 10h1v1h-1zM14 10h1v1h-1zM16 10h1v1h-1zM18 10h1v1h-1zM20 10h1v1h-1zM22 10h1v1h-1zM24 10h1v1h-1zM26 10h1v1h-1zM28 10h1v1h-1zM30 10h7v1h-7zM12 11h1v1h-1zM18 11h1v1h-1zM20 11h1v1h-1zM22 11h5v1h-5zM4 12h1v1h-1zM6 12h5v1h-5zM13 12h1v1h-1zM15 12h1v1h-1zM17 12h2v1h-2zM20 12h2v1h-2zM24 12h1v1h-1zM26 12h2v1h-2zM30 12h5v1h-5zM5 13h1v1h-1zM7 13h3v1h-3zM12 13h3v1h-3zM16 13h2v1h-2zM20 13h8v1h-8zM30 13h2v1h-2zM33 13h2v1h-2zM36 13h1v1h-1zM4 14h2v1h-2zM8 14h5v1h-5zM14 14h1v1h-1zM16 14h5v1h-5zM24 14h1v1h-1zM28 14h1v1h-1zM32 14h1v1h-1zM34 14h2v1h-2zM12 15h1v1h-1zM14 15h1v1h-1zM16 15h2v1h-2zM19 15h2v1h-2zM22 15h1v1h-1zM25 15h3v1h-3zM29 15h2v1h-2zM32 15h3v1h-3zM4 16h1v1h-1zM6 16h1v1h-1zM10 16h2v1h-2zM15 16h2v1h-2zM18 16h4v1h-4zM23 16h1v1h-1zM26 16h4v1h-4zM31 16h3v1h-3zM35 16h2v1h-2zM4 17h1v1h-1zM6 17h1v1h-1zM8 17h2v1h-2zM13 17h2v1h-2zM16 17h2v1h-2zM19 17h1v1h-1zM21 17h7v1h-7zM30 17h1v1h-1zM33 17h4v1h-4zM6 18h2v1h-2zM9 18h2v1h-2zM13 18h1v1h-1zM15 18h1v1h-1zM18 18h3v1h-3zM22 18h1v1h-1zM24 18h1v1h-1zM29 18h2v1h-2zM32 18h4v1h-4zM4 19h1v1h-1zM7 19h1v1h-1zM9 19h1v1h-1zM11 19h5v1h-5zM17 19h3v1h-3zM24 19h2v1h-2zM27 19h4v1h-4zM32 19h1v1h-1zM34 19h1v1h-1zM5 20h3v1h-3zM9 20h2v1h-2zM12 20h3v1h-3zM19 20h1v1h-1zM21 20h1v1h-1zM26 20h4v1h-4zM31 20h2v1h-2zM36 20h1v1h-1zM6 21h1v1h-1zM11 21h1v1h-1zM13 21h2v1h-2zM18 21h1v1h-1zM20 21h1v1h-1zM22 21h4v1h-4zM27 21h5v1h-5zM33 21h2v1h-2zM36 21h1v1h-1zM4 22h1v1h-1zM9 22h4v1h-4zM18 22h2v1h-2zM22 22h1v1h-1zM24 22h3v1h-3zM30 22h3v1h-3zM34 22h2v1h-2zM7 23h1v1h-1zM12 23h3v1h-3zM16 23h1v1h-1zM20 23h1v1h-1zM24 23h2v1h-2zM27 23h1v1h-1zM31 23h4v1h-4zM7 24h4v1h-4zM14 24h2v1h-2zM21 24h1v1h-1zM24 24h1v1h-1zM28 24h2v1h-2zM31 24h3v1h-3zM4 25h5v1h-5zM19 25h3v1h-3zM23 25h3v1h-3zM27 25h1v1h-1zM30 25h2v1h-2zM33 25h1v1h-1zM36 25h1v1h-1zM4 26h1v1h-1zM6 26h2v1h-2zM10 26h1v1h-1zM13 26h1v1h-1zM16 26h2v1h-2zM21 26h1v1h-1zM25 26h2v1h-2zM29 26h1v1h-1zM31 26h1v1h-1zM33 26h1v1h-1zM35 26h1v1h-1zM4 27h1v1h-1zM7 27h1v1h-1zM11 27h2v1h-2zM16 27h3v1h-3zM20 27h1v1h-1zM22 27h2v1h-2zM25 27h6v1h-6zM32 27h4v1h-4zM4 28h1v1h-1zM6 28h2v1h-2zM9 28h3v1h-3zM15 28h2v1h-2zM21 28h1v1h-1zM24 28h1v1h-1zM26 28h1v1h-1zM28 28h5v1h-5zM36 28h1v1h-1zM12 29h1v1h-1zM15 29h1v1h-1zM22 29h3v1h-3zM27 29h2v1h-2zM32 29h1v1h-1zM34 29h3v1h-3zM4 30h7v1h-7zM15 30h1v1h-1zM17 30h1v1h-1zM19 30h4v1h-4zM25 30h4v1h-4zM30 30h1v1h-1zM32 30h1v1h-1zM34 30h2v1h-2zM4 31h1v1h-1zM10 31h1v1h-1zM12 31h3v1h-3zM17 31h1v1h-1zM19 31h2v1h-2zM25 31h4v1h-4zM32 31h4v1h-4zM4 32h1v1h-1zM6 32h3v1h-3zM10 32h1v1h-1zM12 32h1v1h-1zM18 32h2v1h-2zM21 32h4v1h-4zM26 32h1v1h-1zM28 32h6v1h-6zM35 32h2v1h-2zM4 33h1v1h-1zM6 33h3v1h-3zM10 33h1v1h-1zM12 33h2v1h-2zM17 33h3v1h-3zM22 33h3v1h-3zM27 33h1v1h-1zM29 33h1v1h-1zM32 33h2v1h-2zM35 33h2v1h-2zM4 34h1v1h-1zM6 34h3v1h-3zM10 34h1v1h-1zM12 34h3v1h-3zM16 34h1v1h-1zM18 34h3v1h-3zM26 34h6v1h-6zM4 35h1v1h-1zM10 35h1v1h-1zM13 35h1v1h-1zM18 35h1v1h-1zM20 35h1v1h-1zM22 35h2v1h-2zM25 35h1v1h-1zM29 35h1v1h-1zM32 35h3v1h-3zM4 36h7v1h-7zM12 36h1v1h-1zM14 36h3v1h-3zM18 36h1v1h-1zM21 36h1v1h-1zM26 36h4v1h-4zM31 36h1v1h-1zM35 36h1v1h-1z\"></path></svg><figcaption class=\"caption\"><span class=\"url\" dir=\"ltr\">warenhuislinde.example</span></figcaption></figure></div>"
    }
  ]
}
