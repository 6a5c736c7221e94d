"""Compiled by the build: run `make languages`. Do not edit."""

SENTENCES = {'after_arrival.about': 'Deze rekenhulp noemt de stappen na aankomst in Nederland, elk met de laatste dag.',
 'after_arrival.age_at_arrival.ask': 'Hoe oud is het gezinslid op de dag van aankomst in Nederland?',
 'after_arrival.age_at_arrival.hint': 'In hele jaren.',
 'after_arrival.ask-about-child': 'Vraag de gemeente hoe een kind verzekerd is, en kijk hier opnieuw naar als het kind '
                                  'meerderjarig is.',
 'after_arrival.asylum': 'Het gezinslid moet zich uiterlijk op {day} bij de IND melden. Alle stappen staan hieronder.',
 'after_arrival.birth-certificate': 'Een geboorteakte die vertaald en gelegaliseerd is (als echt bevestigd).',
 'after_arrival.brp-days': 'Het rapport zegt niet binnen hoeveel dagen het gezinslid zich bij de gemeente moet '
                           'inschrijven.',
 'after_arrival.centre': 'Volg de procedure in de opvanglocatie in Veenhuizen. Die duurt meestal een paar dagen, en '
                         'het gezinslid slaapt daar.',
 'after_arrival.certificate-ours': 'Het rapport noemt de geboorteakte bij de reguliere route. Wij lezen dat ook voor '
                                   'deze route zo.',
 'after_arrival.child': 'Hoe het gezinslid verzekerd is, staat open. De plicht van een zorgverzekering geldt voor '
                        'mensen boven de leeftijd van {age} jaar.',
 'after_arrival.collect': 'Haal de verblijfsvergunning op bij een IND-loket. De IND laat u weten wanneer die klaar is.',
 'after_arrival.collect-by': 'Het rapport zegt niet binnen welke tijd de vergunning moet worden opgehaald.',
 'after_arrival.come-back': 'Kom hier terug als de vergunning is afgegeven: dan kunnen meer dagen worden berekend.',
 'after_arrival.day-of-issue': 'Het rapport zegt niet welke dag telt als de dag van afgifte. De vroegste dag is het '
                               'veiligst.',
 'after_arrival.gap': 'De medische zorg (RZA) eindigt op {until}. Dat is vóór {last}, de laatste dag om een '
                      'zorgverzekering af te sluiten. Sluit de verzekering af voordat de RZA eindigt.',
 'after_arrival.gap-open': 'Het rapport zegt niet wat geldt tussen het einde van de RZA en de laatste dag om een '
                           'verzekering af te sluiten.',
 'after_arrival.healthcare': 'Het COA meldt het gezinslid aan voor medische zorg (RZA). Die eindigt {term} na de '
                             'afgifte van de vergunning.',
 'after_arrival.healthcare-until': 'De medische zorg (RZA) loopt door tot {term} na de afgifte van de vergunning.',
 'after_arrival.insurance': 'Sluit binnen {term} na aankomst een zorgverzekering af, ten minste de basisverzekering. '
                            'Uitzonderingen zijn er alleen op morele of religieuze gronden, en voor buitenlandse '
                            'studenten.',
 'after_arrival.insurance-at-age': 'Het rapport vraagt een zorgverzekering van mensen “boven de leeftijd van {age} '
                                   'jaar”. Het staat dus open wat bij {age} jaar geldt. Sluit de verzekering voor de '
                                   'zekerheid af binnen {term} na aankomst.',
 'after_arrival.insurance-ours': 'Voor de asielroute kunt u de zin van het rapport over de verzekering op twee '
                                 'manieren lezen. Wij lezen dat de verzekering ook op deze route een plicht is, met '
                                 'dezelfde laatste dag.',
 'after_arrival.insure-in-time': 'Sluit de zorgverzekering af voordat de RZA eindigt, zodat het gezinslid op geen '
                                 'enkel moment onverzekerd is.',
 'after_arrival.integration': 'Kijk in paragraaf 6.1.3 of inburgering voor het gezinslid een plicht is.',
 'after_arrival.issued': 'Het gezinslid heeft de vergunning. Wat er nog te doen is, staat hieronder.',
 'after_arrival.issued-earlier': 'Op deze route wordt de vergunning na aankomst gegeven. Vul de dag in waarop het '
                                 'gezinslid de vergunning kreeg, of controleer de dag van aankomst.',
 'after_arrival.keep-healthcare': 'De medische zorg (RZA) eindigt op {day}: zorg dat het gezinslid uiterlijk dan '
                                  'verzekerd is.',
 'after_arrival.keep-insurance': 'Sluit uiterlijk op {day} een zorgverzekering af.',
 'after_arrival.keep-report': 'Het gezinslid moet zich uiterlijk op {day} bij de IND melden.',
 'after_arrival.keep-tb': 'Laat de tbc-test uiterlijk op {day} doen bij de GGD.',
 'after_arrival.late-report': 'Het rapport zegt niet wat er volgt als iemand zich na aankomst te laat bij de IND '
                              'meldt.',
 'after_arrival.no-report': 'Zich kort na aankomst melden bij de IND: dat is alleen voor nareis (gezinshereniging bij '
                            'asiel).',
 'after_arrival.not-registered': 'Schrijf het gezinslid in bij de gemeente, want dat is niet in Veenhuizen gebeurd. '
                                 'Neem een geboorteakte mee die vertaald en gelegaliseerd is (als echt bevestigd).',
 'after_arrival.own-permit': 'In het gesprek daar kan het gezinslid zeggen dat hij of zij een zelfstandige '
                             'asielvergunning wil. Lees daarover eerst paragraaf 4.3.2.',
 'after_arrival.penalties': 'Behalve bij de tbc-test zegt het rapport niet wat er volgt als een stap te laat wordt '
                            'gedaan. Het noemt boetes in het algemeen, zonder bedrag.',
 'after_arrival.permit': 'Het gezinslid krijgt de vergunning daar, als aan de voorwaarden is voldaan. Als nieuwe '
                         'feiten daartegen spreken, kan de IND deze vergunning weigeren. Dan volgt de gewone '
                         'asielprocedure.',
 'after_arrival.permit_is_issued.ask': 'Is de verblijfsvergunning van het gezinslid al afgegeven?',
 'after_arrival.permit_issued.ask': 'Op welke dag is de verblijfsvergunning van het gezinslid afgegeven?',
 'after_arrival.permit_issued.hint': 'Kent u meer dan één dag, zoals de dag die op de vergunning staat en de dag '
                                     'waarop u de vergunning kreeg? Vul dan de vroegste in.',
 'after_arrival.permit_issued.short': 'de dag waarop de vergunning is afgegeven',
 'after_arrival.register': 'Schrijf het gezinslid in bij de gemeente, in de database BRP, met de geboorteakte. Sommige '
                           'gezinsleden krijgen daar hulp bij.',
 'after_arrival.register-there': 'De inschrijving in de database BRP gebeurt daar ook. Gebeurt dat niet, schrijf het '
                                 'gezinslid dan in bij de gemeente.',
 'after_arrival.registered': 'Inschrijving bij de gemeente: die is in Veenhuizen gedaan.',
 'after_arrival.registered.ask': 'Is het gezinslid tijdens de procedure in Veenhuizen ingeschreven bij de gemeente (in '
                                 'de BRP)?',
 'after_arrival.registered.hint': 'De BRP is de database met de persoonsgegevens van iedereen die in Nederland woont.',
 'after_arrival.regular': 'Haal eerst de vergunning op bij een IND-loket en schrijf het gezinslid in bij de gemeente. '
                          'Alle stappen staan hieronder.',
 'after_arrival.report': 'Het gezinslid moet zich binnen {term} na aankomst bij de IND melden. De IND plant dan een '
                         'afspraak in Veenhuizen.',
 'after_arrival.report-at-once': 'Is de dag om zich bij de IND te melden al voorbij? Dan moet het gezinslid zich '
                                 'meteen melden.',
 'after_arrival.report-changes': 'Meld bij de IND veranderingen die invloed kunnen hebben op het verblijfsrecht '
                                 '(paragraaf 6.1.1).',
 'after_arrival.reported': 'Zich nog een keer melden bij de IND: dat komt vóór de vergunning, binnen {term} na '
                           'aankomst.',
 'after_arrival.tb': 'Laat de tbc-test doen bij de GGD (de gezondheidsdienst), binnen {term} na de afgifte van de '
                     'vergunning. Als de afspraak met meer dan {delay} wordt uitgesteld, kan de IND de vergunning '
                     'intrekken.',
 'after_arrival.tb-delay': 'Het rapport zegt niet vanaf welke dag het uitstel van de afspraak voor de tbc-test telt.',
 'after_arrival.tb-not': 'Er is geen test op tuberculose (tbc) vereist.',
 'after_arrival.tb-there': 'Nog een afspraak voor de tbc-test: die test gebeurt in Veenhuizen.',
 'after_arrival.tb_required.ask': 'Moet het gezinslid een test op tuberculose (tbc) doen?',
 'after_arrival.tb_required.hint': 'Het rapport vraagt de test “indien vereist”, en zegt niet van wie. Kijk in uw '
                                   'brieven, of vraag het aan de IND.',
 'after_arrival.title': 'Wat moet er na aankomst gebeuren, en uiterlijk wanneer?',
 'after_arrival.without-mvv': 'Het rapport zegt niet hoe de inschrijving gaat voor een gezinslid dat zonder mvv is '
                              'gekomen.',
 'article_8.about-25': '“Ongeveer {age}” heeft in het rapport geen harde grens. Voor wie niet meer als jong telt, is '
                       'meer dan gebruikelijke afhankelijkheid nodig.',
 'article_8.about-young': 'De IND beslist of dit kind nog als jongvolwassene telt. Zo ja, dan neemt de IND familie- of '
                          'gezinsleven aan. Zo nee, dan is meer dan gebruikelijke afhankelijkheid nodig. {then}',
 'article_8.adult-of-whom': 'Het rapport zegt niet of zo’n kind telt als meerderjarig kind van de referent.',
 'article_8.as-lived': 'De IND kijkt hoe het familie- of gezinsleven in werkelijkheid is. {then}',
 'article_8.dependent': 'De IND neemt familie- of gezinsleven aan als de afhankelijkheid meer dan gebruikelijk is. '
                        '{then}',
 'article_8.not-dependent': 'Als de afhankelijkheid niet meer dan gebruikelijk is, neemt de IND geen familie- of '
                            'gezinsleven aan.',
 'article_8.parent-of-minor': 'De ouders kunnen een beroep doen op artikel 8 EVRM, het recht op familie- en '
                              'gezinsleven. {then}',
 'article_8.sibling-of-minor': 'Voor een broer of zus van een referent die jonger is dan {age} jaar, is meer dan '
                               'gebruikelijke afhankelijkheid niet per se nodig. {then}',
 'article_8.weighs': 'De IND weegt daarna uw belangen af tegen die van de Nederlandse staat. De uitkomst kan niemand '
                     'voorspellen.',
 'article_8.young-adult': 'De IND neemt familie- of gezinsleven met deze jongvolwassene aan, ook als de '
                          'afhankelijkheid niet meer dan gebruikelijk is. {then}',
 'article_8.young-independent': 'De IND weegt mee dat het kind zelfstandig woont of zelf de kost verdient: de IND '
                                'beslist of familie- of gezinsleven wordt aangenomen. {then}',
 'asylum_permits.neither-followed': 'Wij volgen geen van beide. Beide kunnen kloppen als u tegen die tijd een '
                                    'zelfstandige vergunning hebt.',
 'asylum_permits.not-with-derived': 'Het artikel van september 2024 zegt: met een afgeleide vergunning kunt u niet '
                                    'zelf een vergunning voor onbepaalde tijd aanvragen.',
 'asylum_permits.report-2017': 'Het rapport van mei 2017 zegt: u kunt een vergunning voor onbepaalde tijd aanvragen, '
                               'ook als u via de asielroute bent gekomen.',
 'asylum_permits.with-independent': 'Het artikel van september 2024 zegt: u kunt een vergunning voor onbepaalde tijd '
                                    'aanvragen als uw zelfstandige vergunning bijna afloopt.',
 'batch.about': 'De tabel blijft op uw apparaat: hij wordt in deze browser gelezen en beantwoord.',
 'batch.answered': 'beantwoord',
 'batch.cancelled': 'Gestopt. Er is niets bewaard. U kunt opnieuw beginnen.',
 'batch.choose': 'Kies een rekenhulp',
 'batch.done': '{rows} rijen: {answered} met een antwoord, {failed} met een fout.',
 'batch.failed': 'Dit kon hier niet worden uitgerekend. Uw bestand is niet veranderd. Probeer het opnieuw, of gebruik '
                 'de opdrachtregel.',
 'batch.file': 'Welke tabel?',
 'batch.file-hint': 'Kies een CSV-bestand, of sleep het hierheen. Hoogstens {size} MB.',
 'batch.large': 'Deze tabel is {size} MB. Hier kan hoogstens {most} MB worden beantwoord. Verdeel de tabel in delen.',
 'batch.loading': 'Python wordt geladen: ongeveer {megabytes} MB, één keer voor dit bezoek.',
 'batch.no-calculator': 'Kies eerst een rekenhulp.',
 'batch.no-table': 'Kies eerst een tabel.',
 'batch.part': '{percent}% van de tabel is beantwoord.',
 'batch.save': 'Beantwoorde tabel bewaren',
 'batch.see': 'In de kolom “error” staat waarom een rij geen antwoord heeft.',
 'batch.start': 'Deze tabel beantwoorden',
 'batch.title': 'Een tabel met situaties beantwoorden',
 'batch.unread': 'Dit bestand kan niet meer worden gelezen. Kies het opnieuw.',
 'batch.which': 'Welke rekenhulp?',
 'batch.without-script': 'Zonder JavaScript kan hier geen tabel worden beantwoord. De opdrachtregel doet hetzelfde: '
                         'zie de README.',
 'batch.working': 'Bezig met beantwoorden. Dit kan enkele minuten duren.',
 'builder.accent': 'Uw eigen kleur',
 'builder.accent-hint': 'Bijvoorbeeld #005ea5. Een kleur die op de achtergrond slecht leesbaar is, wordt weggelaten.',
 'builder.accent-wrong': 'Schrijf een kleur als # met zes cijfers of letters van a tot en met f, bijvoorbeeld #005ea5.',
 'builder.answers': 'Antwoorden om mee te beginnen',
 'builder.answers-hint': 'Beantwoord de rekenhulp in het hoofdstuk waar hij staat, en zet het adres van die pagina '
                         'hier.',
 'builder.answers-wrong': 'Dit is geen link met antwoorden en ook geen tekst zoals route=asylum.',
 'builder.codes': 'De code van elke rekenhulp',
 'builder.copied': 'Gekopieerd.',
 'builder.copy-frame': 'Code van het frame kopiëren',
 'builder.copy-with-script': 'Code met ons script kopiëren',
 'builder.frame': 'Code van een gewoon frame',
 'builder.frame-hint': 'Er draait niets van ons in uw pagina. Het frame houdt zijn hoogte, en u scrolt erbinnen.',
 'builder.lang': 'In welke taal?',
 'builder.options': 'Meer keuzes',
 'builder.preview': 'Dit is het gewone frame. Het werkt, dus probeer het:',
 'builder.selected': 'De code is geselecteerd: kopieer hem met uw toetsenbord of menu.',
 'builder.share': 'Bezoekers mogen hun uitkomst met mijn pagina delen',
 'builder.share-hint': 'Alleen met ons script. Zij drukken daar elke keer op een knop voor.',
 'builder.theme': 'Licht of donker?',
 'builder.theme-auto': 'Vanzelf',
 'builder.theme-dark': 'Altijd donker',
 'builder.theme-hint': 'Bij “Vanzelf” volgt ons script uw pagina. Een gewoon frame volgt het apparaat van de bezoeker.',
 'builder.theme-light': 'Altijd licht',
 'builder.title': 'Maak uw code',
 'builder.version': 'Welke versie?',
 'builder.version-fixed': 'Altijd versie {version}',
 'builder.version-newest': 'Altijd de nieuwste',
 'builder.which': 'Welke rekenhulp?',
 'builder.with-script': 'Code met ons script',
 'builder.with-script-hint': 'De rekenhulp is zo hoog als wat hij laat zien, en licht of donker zoals uw pagina.',
 'builder.without-script': 'Zonder JavaScript neemt u de code uit de lijst:',
 'civic_integration.about': 'Deze rekenhulp zegt wie moet inburgeren, wat het examen toetst en op welke dag het examen '
                            'uiterlijk gehaald moet zijn.',
 'civic_integration.age': 'Het rapport zegt niet of er een leeftijdsgrens is. Voor kinderen en ouderen is dit dus '
                          'open. Vraag het DUO.',
 'civic_integration.article-8-ours': 'Het rapport behandelt een vergunning op grond van artikel 8 EVRM hier niet '
                                     'apart. Wij gaan ook dan uit van het verblijfsdoel van de referent.',
 'civic_integration.asylum': 'Gezinsleden die via nareis (gezinshereniging bij asiel) komen, moeten inburgeren.',
 'civic_integration.duty': 'Het gezinslid moet inburgeren en het examen halen, in principe binnen {term}. In een brief '
                           'van DUO staat wanneer deze termijn begint.',
 'civic_integration.freed': 'Het gezinslid hoeft niet in te burgeren: hij of zij is daarvan vrijgesteld of ontheven.',
 'civic_integration.freed.ask': 'Is het gezinslid vrijgesteld of ontheven van de inburgering in Nederland?',
 'civic_integration.freed.hint': 'Het rapport noemt dit vrijgesteld of ontheven, en zegt niet voor wie dat geldt. Het '
                                 'gaat om de inburgering in Nederland, en niet om het basisexamen in het buitenland.',
 'civic_integration.if-it-changes': 'Kijk hier opnieuw naar als het verblijfsdoel van de referent verandert.',
 'civic_integration.in-principle': 'Het rapport zegt “in principe”, en zegt niet wanneer er meer of minder tijd is.',
 'civic_integration.keep': 'Haal het inburgeringsexamen uiterlijk op {day}.',
 'civic_integration.language': 'Het examen toetst Nederlands op niveau A2: lezen, schrijven, begrijpen en spreken.',
 'civic_integration.late': 'Het rapport zegt niet wat er gebeurt als het examen niet binnen de termijn is gehaald. DUO '
                           'houdt toezicht op de termijn en handhaaft die.',
 'civic_integration.letter.ask': 'Heeft het gezinslid de brief van DUO gekregen waarin staat wanneer de '
                                 'inburgeringstermijn begint?',
 'civic_integration.letter.hint': 'DUO is de uitvoeringsorganisatie van de overheid voor onderwijs.',
 'civic_integration.no-list': 'Het rapport geeft geen lijst van tijdelijke verblijfsdoelen. Noot 148 noemt een pagina '
                              'van de IND.',
 'civic_integration.non-temporary': 'Het verblijfsdoel van de referent is niet tijdelijk.',
 'civic_integration.not-abroad': 'Dit is een ander examen dan het basisexamen in het buitenland. Dat basisexamen heeft '
                                 'een lager niveau.',
 'civic_integration.period_start.ask': 'Op welke dag begint de inburgeringstermijn?',
 'civic_integration.period_start.hint': 'Dit staat in de brief van DUO.',
 'civic_integration.period_start.short': 'de eerste dag van de inburgeringstermijn',
 'civic_integration.permanent': 'Wie later een vergunning voor onbepaalde tijd wil, moet aan deze plicht hebben '
                                'voldaan (paragraaf 6.2).',
 'civic_integration.prepare': 'Gezinsleden bereiden zich zelf voor op het examen, en betalen het zelf. Zij kunnen er '
                              'geld voor lenen.',
 'civic_integration.society': 'Het examen toetst Kennis van de Nederlandse Samenleving.',
 'civic_integration.sponsor-asylum': 'De referent heeft een asielvergunning. Daarom is het verblijfsdoel van de '
                                     'referent niet tijdelijk.',
 'civic_integration.start': 'Paragraaf 6.1.3 zegt niet wanneer de termijn begint. Wij gaan uit van de dag die in de '
                            'brief staat, volgens bijlage II.',
 'civic_integration.temporary': 'Het gezinslid hoeft niet in te burgeren: het verblijfsdoel van de referent is '
                                'tijdelijk.',
 'civic_integration.term': 'Het gezinslid moet inburgeren en het examen in principe uiterlijk op {day} halen.',
 'civic_integration.title': 'Is inburgering in Nederland verplicht, en tot wanneer?',
 'civic_integration.wait-for-letter': 'Bewaar de brief van DUO als die komt, en reken daarmee de laatste dag uit. '
                                      'Vraag het DUO als er na de vergunning geen brief komt.',
 'civic_integration.who-is-freed': 'Het rapport zegt niet wie is vrijgesteld of ontheven van de inburgering in '
                                   'Nederland.',
 'civic_integration.work': 'Het examen toetst Oriëntatie op de Nederlandse Arbeidsmarkt.',
 'cohabitation.explanation': 'De IND beslist of de uitleg voor het apart wonen redelijk is.',
 'cohabitation.lived-together': 'De partners hebben buiten Nederland samengewoond.',
 'cohabitation.may-change': 'Het rapport zegt dat het beleid over samenwonen misschien binnenkort verandert. Het zegt '
                            'niet wat er verandert.',
 'cohabitation.no-explanation': 'Partners moeten hebben samengewoond, of uitleggen waarom dat niet zo was.',
 'continued_residence.about': 'Dit is een eigen vergunning: het verblijf hangt dan niet meer af van de referent.',
 'continued_residence.after-violence-or-death': 'Vraag na geweld of na het overlijden van de referent aan een advocaat '
                                                'of VluchtelingenWerk wat er mogelijk is.',
 'continued_residence.article-8-children': 'Het rapport zegt niet of een kind met zo’n vergunning na {term} een '
                                           'aanvraag kan doen, zoals op de reguliere route.',
 'continued_residence.article-8-others': 'Het rapport zegt niet of er eigen regels zijn voor ouders en andere '
                                         'familieleden.',
 'continued_residence.ask-a-lawyer': 'Vraag advies aan een advocaat of VluchtelingenWerk voordat u de aanvraag doet.',
 'continued_residence.ask-the-ind': 'Vraag de IND wat er in dit geval geldt.',
 'continued_residence.ask-what-to-send': 'Vraag de IND vóór die dag welke voorwaarden gelden en wat u moet opsturen.',
 'continued_residence.asylum': 'Wie via nareis (gezinshereniging bij asiel) is gekomen, kan geen voortgezet verblijf '
                               'aanvragen.',
 'continued_residence.blue-card-children': 'Volgens noot 163 kunnen gezinsleden van een houder van een Europese blauwe '
                                           'kaart na {term} een aanvraag doen. De noot staat bij de partners, en zegt '
                                           'niet of kinderen meetellen.',
 'continued_residence.blue-card-sponsor': 'Het rapport zegt niet of deze referent ook een niet-tijdelijk '
                                          'verblijfsrecht moet hebben. Wij lezen noot 163 als een aparte uitzondering.',
 'continued_residence.blue_card.ask': 'Heeft de referent een Europese blauwe kaart?',
 'continued_residence.blue_card.hint': 'Dat is een soort verblijfsvergunning voor werk. Het staat op het '
                                       'verblijfsdocument.',
 'continued_residence.came_as_minor.ask': 'Was het gezinslid nog minderjarig toen hij of zij naar Nederland kwam?',
 'continued_residence.came_as_minor.hint': 'Een minderjarige is iemand die niet meerderjarig is.',
 'continued_residence.certain-conditions': 'Bij kinderen spreekt het rapport ook nog van “bepaalde voorwaarden”. Het '
                                           'zegt niet welke dat zijn.',
 'continued_residence.death': 'Na het overlijden van de referent kan het gezinslid misschien eerder een aanvraag doen. '
                              'De IND beslist.',
 'continued_residence.else-the-years': 'Als de IND het er niet mee eens is, tellen misschien de gewone jaren. Verander '
                                       'uw antwoord in “Geen van beide” om die dag te zien.',
 'continued_residence.event.ask': 'Is een van deze dingen gebeurd?',
 'continued_residence.event.death': 'De referent is overleden',
 'continued_residence.event.hint': 'De referent is het familielid in Nederland bij wie het gezinslid is komen wonen.',
 'continued_residence.event.neither': 'Geen van beide',
 'continued_residence.event.violence': 'Geweld thuis, of geweld om redenen van eer',
 'continued_residence.event.violence.hint': 'Het rapport noemt dit huiselijk geweld en eergerelateerd geweld.',
 'continued_residence.from-day': 'Het gezinslid kan vanaf {day} voortgezet verblijf aanvragen.',
 'continued_residence.gather-death': 'Verzamel papieren, zoals de overlijdensakte.',
 'continued_residence.gather-violence': 'Verzamel papieren die laten zien wat er is gebeurd, zoals verklaringen van de '
                                        'politie of van een arts.',
 'continued_residence.how-soon': 'Het rapport zegt niet hoeveel eerder dat is, en ook niet waar de IND naar kijkt.',
 'continued_residence.keep': 'Vanaf {day} kan het gezinslid voortgezet verblijf aanvragen.',
 'continued_residence.lasting-stay': 'Kijk ook wanneer een vergunning voor onbepaalde tijd of de Nederlandse '
                                     'nationaliteit kan worden aangevraagd.',
 'continued_residence.not-on-asylum': 'Volgens paragraaf 6.2 is voortgezet verblijf niet mogelijk voor mensen die via '
                                      'nareis zijn gekomen.',
 'continued_residence.only-examples': 'Het rapport noemt geweld en het overlijden van de referent als voorbeelden '
                                      'waardoor het eerder kan. Het zegt niet in welke andere gevallen het eerder kan.',
 'continued_residence.other-conditions': 'Het rapport noemt de andere voorwaarden niet. De jaren alleen zijn misschien '
                                         'niet genoeg.',
 'continued_residence.others': 'Het rapport noemt partners, kinderen die als minderjarige zijn gekomen, en mensen met '
                               'een vergunning op grond van artikel 8 EVRM. Het zegt niet of anderen een aanvraag '
                               'kunnen doen.',
 'continued_residence.own-asylum-permit': 'Een eigen asielvergunning is een andere mogelijkheid. Op de pagina over het '
                                          'artikel van september 2024 staat hoe u die kunt aanvragen.',
 'continued_residence.relationship-ends': 'Het rapport zegt niet wat er geldt als de relatie vóór die dag eindigt.',
 'continued_residence.safety': 'Bel eerst de politie als u in gevaar bent.',
 'continued_residence.section-followed': 'Wij volgen 6.2: dat is de paragraaf over deze rechten.',
 'continued_residence.sooner-on-asylum': 'Het rapport zegt niet of dit op de asielroute anders is na geweld of na het '
                                         'overlijden van de referent.',
 'continued_residence.sponsor_non_temporary.ask': 'Heeft de referent een niet-tijdelijk verblijfsrecht?',
 'continued_residence.sponsor_non_temporary.hint': 'Het rapport zegt hier niet welke verblijfsrechten meetellen. Een '
                                                   'vergunning met een einddatum telt misschien ook mee. Vraag het de '
                                                   'IND als u het niet zeker weet.',
 'continued_residence.stay_since.ask': 'Sinds wanneer verblijft het gezinslid in Nederland met de verblijfsvergunning?',
 'continued_residence.stay_since.hint': 'Het rapport zegt niet welke dag telt. Kent u meer dan één dag, zoals die van '
                                        'de aankomst en die van de vergunning? Vul dan de laatste in.',
 'continued_residence.stay_since.short': 'de eerste dag van het verblijf',
 'continued_residence.summary-all': 'Volgens de samenvatting krijgen gezinsleden na verloop van tijd een eigen status. '
                                    'De samenvatting sluit niemand uit.',
 'continued_residence.tell-the-ind': 'Meld het de IND als er iets verandert dat van belang kan zijn voor het '
                                     'verblijfsrecht, zoals het einde van een relatie of een overlijden. In principe '
                                     'moet dat binnen {term}.',
 'continued_residence.temporary-sponsor': 'Het rapport vraagt om een referent met een niet-tijdelijk verblijfsrecht. '
                                          'Het zegt niet wat er geldt voor gezinsleden van andere referenten.',
 'continued_residence.title': 'Wanneer kunt u voortgezet verblijf aanvragen?',
 'continued_residence.too-few-years-in-eu': 'Voor de kortere tijd van {shorter} is een verblijf van {term} in een '
                                            'lidstaat van de EU of in Zwitserland nodig.',
 'continued_residence.traditional-ours': 'Het rapport noemt traditionele huwelijken hier niet. Wij lezen deze partners '
                                         'als ongehuwde partners, zoals bijlage IV doet.',
 'continued_residence.until-then': 'Tot de vergunning er is, hangt het verblijf af van de referent. Meld veranderingen '
                                   'bij de IND.',
 'continued_residence.violence': 'Na dit soort geweld kan het gezinslid misschien eerder een aanvraag doen. De IND '
                                 'beslist.',
 'continued_residence.what-is-non-temporary': 'Het rapport zegt hier niet welke verblijfsrechten als niet-tijdelijk '
                                              'gelden.',
 'continued_residence.which-proof': 'Het rapport zegt niet met welke papieren dit kan worden bewezen.',
 'continued_residence.which-years-in-eu': 'Noot 163 is onduidelijk zoals die er staat. Het kan gaan om de jaren vóór '
                                          'de eigen vergunning van het gezinslid, of om de jaren bij de houder van de '
                                          'blauwe kaart. Wij lezen het als de jaren vóór de vergunning.',
 'continued_residence.years_in_eu.ask': 'Hoeveel hele jaren verbleef het gezinslid in een lidstaat van de EU of in '
                                        'Zwitserland?',
 'continued_residence.years_in_eu.hint': 'Tel de jaren direct vóór de verblijfsvergunning in Nederland. Vul 0 in als '
                                         'die er niet waren.',
 'continued_residence.years_in_eu.short': 'de jaren in de EU of Zwitserland',
 'contradictions.copied-followed': 'Wij lezen deze alinea als een alinea over de asielroute: de zin is gekopieerd.',
 'contradictions.copied-meant': 'Tabel 2 zegt nee voor de asielroute.',
 'contradictions.copied-printed': 'De alinea over asiel in 3.2.5 zegt “reguliere gezinshereniging”.',
 'contradictions.cut-off-entry': 'Paragraaf 2.2.1, paragraaf 3.2 en noot 20 trekken de grens bij de inreis van de '
                                 'referent.',
 'contradictions.cut-off-followed': 'Voor de asielroute volgen wij de inreis: deze plaatsen gaan over die route.',
 'contradictions.cut-off-permit': 'Paragraaf 2.2.3 trekt de grens bij de verblijfsvergunning van de referent.',
 'contradictions.exam-always': 'Het gezin van elke referent met een asielvergunning hoeft het basisexamen niet te '
                               'doen.',
 'contradictions.exam-favour': 'Dat er geen basisexamen in het buitenland nodig is, is een voordeel voor wie op tijd '
                               'een aanvraag doet.',
 'contradictions.exam-followed': 'Wij volgen 3.3.4: dat is de paragraaf over het basisexamen.',
 'contradictions.liechtenstein-followed': 'Voor het basisexamen volgen wij de lijst in 3.3.4. Voor de mvv geeft het '
                                          'rapport geen uitsluitsel.',
 'contradictions.liechtenstein-listed': 'Liechtenstein staat in de lijst van 3.3.4, en noot 90 zegt dat mensen uit '
                                        'deze landen geen mvv nodig hebben.',
 'contradictions.liechtenstein-not': 'De lijst van landen zonder mvv in paragraaf 4.1 noemt Liechtenstein niet.',
 'contradictions.mvv-followed': 'Voor een reguliere aanvraag geeft het rapport geen uitsluitsel, en wij volgen geen '
                                'van beide.',
 'contradictions.mvv-free': 'Het gezin van elke referent met een asielvergunning hoeft niet eerst een mvv aan te '
                            'vragen.',
 'contradictions.mvv-table': 'Op de reguliere route is een mvv (het inreisvisum) nodig.',
 'contradictions.parents-followed': 'Wij volgen tabel 2: paragraaf 3.2.4 en 3.2.5 zeggen hetzelfde.',
 'contradictions.parents-table': 'Tabel 2 zegt ja voor ouders van minderjarige kinderen en nee voor ouders van '
                                 'meerderjarige kinderen.',
 'contradictions.parents-text': 'Volgens de tekst van 3.2 kunnen ouders van meerderjarige kinderen via de asielroute '
                                'komen.',
 'contradictions.siblings-box': 'Kader 3 zegt dat sinds 2016 meerderjarige broers en zussen van een minderjarige met '
                                'asiel kunnen komen.',
 'contradictions.siblings-followed': 'Wij volgen tabel 2 en 3.2.6: daar staan de regels, kader 3 vertelt de '
                                     'geschiedenis.',
 'contradictions.siblings-table': 'Tabel 2 en 3.2.6 zeggen dat broers en zussen volgens het nationale beleid niet '
                                  'kunnen komen.',
 'contradictions.waiting-always': 'De wachttijd geldt niet voor mensen met internationale bescherming.',
 'contradictions.waiting-favour': 'Dat er geen wachttijd is, is een voordeel voor wie op tijd een aanvraag doet.',
 'contradictions.waiting-followed': 'Wij volgen 3.3.1: dat is de paragraaf over de wachttijd.',
 'deadline.article-8-as-regular': 'Het rapport noemt aanvragen op grond van artikel 8 EVRM hier niet. Wij lezen ze als '
                                  'reguliere aanvragen.',
 'deadline.do-not-wait': 'Laat de uiterste dag van de asielroute niet voorbijgaan terwijl u op papieren of advies '
                         'wacht. “Tot wanneer kunt u een aanvraag doen?” rekent de laatste dag uit.',
 'deadline.first-day': 'Het rapport zegt niet op welke dag de termijn begint. Neem de vroegste datum die u weet.',
 'deadline.no-counting-rule': 'Het rapport geeft geen regel om te tellen. Wij tellen de eerste dag niet mee, wij '
                              'tellen maanden en jaren volgens de kalender, en wij verschuiven geen dag vanwege een '
                              'weekend of feestdag.',
 'decision_period.about': 'Deze rekenhulp rekent uit wat de laatste dag is voor de beslissing op de aanvraag, en '
                          'wanneer beslissingen meestal komen.',
 'decision_period.article-8': 'Het rapport zegt niet welke beslistermijn geldt voor een aanvraag op grond van artikel '
                              '8 EVRM. Als het de reguliere termijn is: {says}',
 'decision_period.ask-from-when': 'Vraag de IND vanaf welke dag de termijn telt.',
 'decision_period.ask-how-long': 'Vraag de IND hoeveel dagen de termijn heeft stilgestaan.',
 'decision_period.ask-when-late': 'Is de laatste dag voorbij zonder beslissing? Vraag de IND dan naar de reden.',
 'decision_period.basic': 'Volgens de wet heeft de IND {term}.',
 'decision_period.days-followed': 'Wij volgen de dagen: dat is de termijn die het rapport als eerste noemt.',
 'decision_period.decide': 'Volgens de wet moet de IND uiterlijk op {day} beslissen.',
 'decision_period.decide-extended': 'De IND heeft de termijn verlengd. Volgens de wet moet de IND uiterlijk op {day} '
                                    'beslissen.',
 'decision_period.decide-extended-if': 'De IND heeft de termijn verlengd. Volgens de wet moet de IND uiterlijk op '
                                       '{day} beslissen, als de termijn niet heeft stilgestaan.',
 'decision_period.decide-if': 'Volgens de wet moet de IND uiterlijk op {day} beslissen, als de termijn niet is '
                              'verlengd en niet heeft stilgestaan.',
 'decision_period.decide-later': 'De IND moet uiterlijk op {day} beslissen, of later: de dagen waarop de termijn heeft '
                                 'stilgestaan, komen er nog bij.',
 'decision_period.extended.ask': 'Heeft de IND gezegd dat er meer tijd nodig is, en dat de beslistermijn wordt '
                                 'verlengd?',
 'decision_period.extended.hint': 'Dat kan in bijzondere omstandigheden. Antwoord nee als u niets hebt gehoord.',
 'decision_period.extension': 'Door de verlenging wordt de termijn {term} langer.',
 'decision_period.freed': 'Het rapport zegt niet wanneer de beslistermijn begint voor iemand die niet hoeft te '
                          'betalen.',
 'decision_period.how-long-suspended': 'Als de IND om ontbrekende informatie vraagt, staat de termijn stil. Het '
                                       'rapport zegt niet hoelang, en ook niet wanneer de termijn weer verder loopt.',
 'decision_period.in-days': 'Volgens de wet is het {basic}, en na een verlenging nog eens {extension}. Zonder '
                            'opschorting eindigt die tijd op {day}.',
 'decision_period.in-months': 'Het rapport noemt {maximum} als langste tijd. Zonder opschorting eindigt die tijd op '
                              '{day}.',
 'decision_period.keep': 'De IND moet uiterlijk op {day} op de aanvraag beslissen.',
 'decision_period.keep-article-8': 'Als de reguliere termijn geldt, moet de IND uiterlijk op {day} beslissen.',
 'decision_period.keep-extended': 'Als de IND de termijn verlengt, moet de IND uiterlijk op {day} beslissen.',
 'decision_period.keep-later': 'De IND moet uiterlijk op {day} beslissen, of later vanwege de opschorting.',
 'decision_period.keep-standard': 'Op {day} eindigt de tijd die het rapport standaard noemt op de asielroute.',
 'decision_period.keep-usual-from': 'In de praktijk komen de meeste beslissingen vanaf {day}.',
 'decision_period.keep-usual-to': 'In de praktijk zijn de meeste beslissingen er uiterlijk op {day}.',
 'decision_period.not-paid': 'De beslistermijn begint zodra de leges zijn betaald.',
 'decision_period.not-sent': 'De beslistermijn begint zodra de aanvraag is ingediend.',
 'decision_period.paid-or-received': 'Het rapport zegt niet welke dag telt: de dag van de betaling, of de dag waarop '
                                     'de IND het geld ontvangt. Wij gaan uit van de dag van de betaling. Als de andere '
                                     'dag telt, valt elke dag hier later.',
 'decision_period.paid.ask': 'Op welke dag zijn de leges betaald?',
 'decision_period.paid.hint': 'De dag waarop u hebt betaald. Die staat op het betaalbewijs of het bankafschrift.',
 'decision_period.paid.short': 'de dag van de betaling',
 'decision_period.pay': 'Betaal de leges zoals het in de brief van de IND of de ambassade staat, en bewaar een bewijs '
                        'van de dag van betaling.',
 'decision_period.payment.ask': 'Zijn de leges (de kosten van de aanvraag) betaald?',
 'decision_period.payment.freed': 'Nee: de IND heeft gezegd dat wij niet hoeven te betalen',
 'decision_period.payment.not-yet': 'Nog niet',
 'decision_period.payment.paid': 'Ja',
 'decision_period.proposal': 'Kader 6 gaat over een plan voor langere termijnen. Dat was in mei 2017 geen wet, en wij '
                             'passen het niet toe.',
 'decision_period.send-documents': 'Vraagt de IND om ontbrekende documenten? Stuur die dan zo vroeg mogelijk.',
 'decision_period.send-in-time': 'Verstuur de aanvraag op tijd: voor nareis geldt een uiterste dag (paragraaf 3.3.3).',
 'decision_period.sent-or-received': 'Het rapport zegt “ingediend”. Wij gaan uit van de dag waarop de aanvraag is '
                                     'verstuurd. Als de dag van ontvangst telt, valt elke dag hier later.',
 'decision_period.standard': 'Op de asielroute noemt het rapport {term} standaard. Die tijd eindigt op {day}.',
 'decision_period.started-paid': 'De termijn begon op {day}, toen de leges werden betaald.',
 'decision_period.started-sent': 'De termijn begon op {day}, toen de aanvraag werd verstuurd.',
 'decision_period.statutory-basic': 'De wettelijke beslistermijn is {term}.',
 'decision_period.statutory-box': 'De wettelijke beslistermijn is {term}, volgens kader 6.',
 'decision_period.statutory-followed': 'Voor wat de wet zegt, volgen wij 4.5. Die paragraaf telt in dagen.',
 'decision_period.statutory-standard': 'Op de asielroute is {term} standaard.',
 'decision_period.stood-still': 'Aantal dagen waarop de termijn heeft stilgestaan: {number}.',
 'decision_period.suspended.ask': 'Heeft de beslistermijn stilgestaan omdat de IND om ontbrekende informatie vroeg?',
 'decision_period.suspended.counted': 'Ja, en wij weten hoeveel dagen',
 'decision_period.suspended.hint': 'Het rapport noemt dit opschorting. Antwoord nee als de IND nergens om heeft '
                                   'gevraagd.',
 'decision_period.suspended.no': 'Nee',
 'decision_period.suspended.not-counted': 'Ja, maar wij weten niet hoeveel dagen',
 'decision_period.suspended_days.ask': 'Hoeveel dagen heeft de beslistermijn stilgestaan?',
 'decision_period.suspended_days.hint': 'Het rapport zegt niet hoe u deze dagen moet tellen. Vraag het de IND als u '
                                        'het niet zeker weet.',
 'decision_period.suspended_days.short': 'de dagen van opschorting',
 'decision_period.title': 'Wanneer moet de IND uiterlijk beslissen?',
 'decision_period.unofficial': 'Wat in de praktijk gebruikelijk is, haalt het rapport van een website die niet '
                               'officieel is.',
 'decision_period.usual': 'In de praktijk komen de meeste beslissingen tussen {first} en {last}.',
 'decision_period.usual-asylum': 'Voor beide routes samen noemt het rapport het gebruikelijk dat een beslissing tussen '
                                 '{first} en {last} komt. Op de asielroute duurde het in 2015 en 2016 langer.',
 'decision_period.veenhuizen': 'Het rapport zegt niet of er een beslistermijn is voor de registratie in Veenhuizen.',
 'decision_period.when-late': 'Het rapport zegt niet wat u kunt doen als de IND te laat beslist.',
 'decision_period.whether-told': 'Het rapport zegt niet of de IND u een verlenging moet laten weten.',
 'decision_period.which-period': 'Het rapport zegt niet welke beslistermijn geldt voor een aanvraag op grond van '
                                 'artikel 8 EVRM.',
 'documents.about': 'Deze rekenhulp noemt de papieren voor uw gezinsband en uw route, om af te vinken en af te '
                    'drukken.',
 'documents.adopted': 'Een papier waaruit de adoptie blijkt.',
 'documents.adopted-abroad': 'Een papier waaruit de adoptie in het buitenland blijkt.',
 'documents.adopted-as-foster': 'Voor adoptiekinderen staat in het rapport alleen: “De documenten zijn dezelfde voor '
                                'pleegkinderen”. Wij lezen het zo: de papieren van pleegkinderen. U kunt het ook '
                                'andersom lezen.',
 'documents.adopted-convention': 'Papieren waaruit de adoptie volgens het Haags Adoptieverdrag blijkt.',
 'documents.adopted-outside': 'Papieren waaruit de adoptie buiten het Haags Adoptieverdrag blijkt.',
 'documents.adult-children-share': 'Meerderjarige kinderen hebben geen eigen rij. Het tweede papier past meer bij een '
                                   'zaak op grond van artikel 8 EVRM dan bij hen.',
 'documents.age-day': 'Het rapport zegt niet op welke dag de leeftijd telt. Wij gaan uit van de dag van de aanvraag.',
 'documents.argumentation': 'Een schriftelijke uitleg van de familie van het kind in het land van herkomst. Daaruit '
                            'moet blijken dat de familie niet, of niet goed, voor het kind kan zorgen.',
 'documents.article-8': 'Het rapport zegt niet of in een zaak op grond van artikel 8 EVRM papieren over het inkomen en '
                        'het basisexamen worden gevraagd.',
 'documents.article-8-possible': 'Een aanvraag op grond van artikel 8 EVRM is mogelijk.',
 'documents.authorities': 'Een papier dat nodig is volgens de wet van het land van herkomst.',
 'documents.authority_consent.ask': 'Is volgens de wet van het land van herkomst toestemming van de autoriteiten daar '
                                    'nodig?',
 'documents.authority_consent.hint': 'Het gaat om toestemming voor het verblijf van het kind in het gezin van de '
                                     'referent.',
 'documents.biological': 'Papieren waaruit blijkt van wie het kind is, en wie het gezag heeft.',
 'documents.biological-asylum': 'Een papier waaruit blijkt van wie het kind is.',
 'documents.birth': 'Een kopie van de geboorteakte van het kind.',
 'documents.birth-authorities': 'Een kopie van de geboorteakte van het kind, afgegeven door de autoriteiten van het '
                                'land van herkomst.',
 'documents.birth-or-other': 'Een kopie van de geboorteakte van het kind, of kopieën van andere papieren waaruit '
                             'blijkt dat het een kind van de referent is. Voorbeelden zijn een familieboekje en een '
                             'uittreksel uit de burgerlijke stand.',
 'documents.cannot-get': 'Kunt u een papier niet krijgen? Leg dan uit waarom niet. In paragraaf 4.4.3 staat wat de IND '
                         'dan kan doen.',
 'documents.check-form': 'Vergelijk deze lijst met het nieuwste formulier van de IND. Het rapport gaat uit van '
                         'formulieren uit 2016. Op het formulier staat welke papieren nodig zijn.',
 'documents.child-of-partner': 'Een papier waaruit blijkt dat het een kind van de partner is.',
 'documents.circle': 'Kan die ouder niet tekenen, dan vraagt het rapport opnieuw om dezelfde verklaring. Vraag de IND '
                     'wat er dan nodig is.',
 'documents.compliance': 'Een conformiteitsverklaring op grond van artikel 23 van het Haags Adoptieverdrag.',
 'documents.consent': 'De “Toestemmingsverklaring van de achterblijvende ouder”, getekend door die ouder.',
 'documents.consent-of-authorities': 'Een verklaring van de autoriteiten in het land van herkomst: zij geven '
                                     'toestemming voor het verblijf van het kind in het gezin van de referent.',
 'documents.consent-of-parents': 'Papieren waaruit blijkt dat de ouders of wettelijke vertegenwoordigers toestemming '
                                 'geven voor het verblijf van het kind bij de referent in Nederland.',
 'documents.convention.ask': 'Was het een adoptie volgens het Haags Adoptieverdrag?',
 'documents.convention.hint': 'Het rapport noemt dit een verdragsadoptie. De instantie die de adoptie heeft behandeld, '
                              'kan het u zeggen.',
 'documents.country-of-origin': 'Het rapport heeft het over een ouder die in het land van herkomst blijft. Voor een '
                                'ouder die ergens anders woont, noemt het niets.',
 'documents.custody': 'Papieren waaruit blijkt dat de referent het wettelijk gezag over het kind heeft.',
 'documents.custody-not-asked': 'Op deze route noemt het rapport deze papieren, of die ouder nu het gezag heeft of '
                                'niet.',
 'documents.deaths': 'Kopieën van de overlijdensakten van de biologische ouders van het kind.',
 'documents.declaration': 'De relatieverklaring. Daarin verklaart u beiden dat u gaat samenwonen.',
 'documents.declaration-all': 'In paragraaf 3.3.5 staat dat de relatieverklaring bij de reguliere aanvraag hoort.',
 'documents.declaration-followed': 'Wij noemen de verklaring bij elke reguliere aanvraag. Controleer het formulier: '
                                   'daarop staat welke papieren nodig zijn.',
 'documents.declaration-unmarried': 'Bijlage IV noemt de relatieverklaring alleen bij ongehuwde partners.',
 'documents.deed': 'Een kopie van de akte van geregistreerd partnerschap.',
 'documents.deed-authorities': 'Een kopie van de akte van geregistreerd partnerschap, afgegeven door de autoriteiten '
                               'van het land van herkomst.',
 'documents.dutch-order': 'De adoptiebeslissing waaruit blijkt dat het kind in Nederland is geadopteerd.',
 'documents.examination': 'Bewijs van het basisexamen, tenzij er een uitzondering geldt.',
 'documents.extract': 'Een kopie van een uittreksel uit de burgerlijke stand. Daaruit moet blijken wie bij het gezin '
                      'horen.',
 'documents.extract-origin': 'Een kopie van een uittreksel uit de burgerlijke stand in het land van herkomst. Daaruit '
                             'moet blijken wie bij het gezin horen.',
 'documents.family-life': 'Voeg papieren toe die laten zien dat u familie- of gezinsleven hebt en hoe u dat leeft.',
 'documents.foreign-order': 'De buitenlandse adoptiebeslissing, gelegaliseerd, van de autoriteiten in het land van '
                            'herkomst.',
 'documents.foreign_order.ask': 'Is de adoptiebeslissing buiten Nederland genomen?',
 'documents.foreign_order.hint': 'De adoptiebeslissing is het papier waarmee een rechter of een andere autoriteit de '
                                 'adoptie heeft uitgesproken.',
 'documents.form': 'Het aanvraagformulier, ingevuld.',
 'documents.foster': 'Papieren over het pleegkind.',
 'documents.foster-asylum': 'Papieren over een pleegkind, een adoptiekind of een kind van de partner.',
 'documents.guardianship': 'Een verklaring van de autoriteiten in het land van herkomst dat de referent het gezag over '
                           'het kind heeft, zoals een voogdijverklaring.',
 'documents.identity': 'Het formulier, en papieren waaruit blijkt wie u beiden bent.',
 'documents.identity-asylum': 'Het formulier, en papieren waaruit blijkt wie u beiden bent. De vergunning van de '
                              'referent is er een van.',
 'documents.identity-copy': 'Paragraaf 4.4.1 vraagt een kopie van het paspoort of de identiteitskaart van het '
                            'gezinslid.',
 'documents.identity-followed': 'Wij noemen het paspoort of de identiteitskaart. Is dat er niet, stuur dan een ander '
                                'document waaruit blijkt wie het gezinslid is.',
 'documents.identity-other': 'Noot 99 vraagt dit “in principe”, en accepteert ook een ander identiteitsdocument.',
 'documents.income': 'Papieren over het inkomen van de referent, tenzij er een uitzondering geldt. Een van deze geldt '
                     'voor u.',
 'documents.intercountry.ask': 'Kwam het kind door de adoptie van het ene land naar het andere?',
 'documents.intercountry.hint': 'Het rapport noemt dit een interlandelijke adoptie.',
 'documents.list': 'Verzamel deze papieren, en vink af wat u hebt.',
 'documents.lived-together': 'Papieren waaruit twee dingen blijken: u bent partners, en u hebt in het land van '
                             'herkomst samengewoond. Voorbeelden zijn financiële papieren, of het contract waarmee u '
                             'een huis kocht of huurde.',
 'documents.living-together': 'Een papier over het samenwonen in Nederland.',
 'documents.long-contract': 'Bij een arbeidscontract van {long} of langer: het contract, een werkgeversverklaring, en '
                            'de loonstroken van de afgelopen {payslips}.',
 'documents.marriage': 'Een kopie van de huwelijksakte.',
 'documents.marriage-authorities': 'Een kopie van de huwelijksakte, afgegeven door de autoriteiten van het land van '
                                   'herkomst.',
 'documents.medical': 'Een medische verklaring over de gezondheid van het kind, niet ouder dan {term}.',
 'documents.medical-day': 'Het rapport zegt niet vanaf welke dag wordt teruggeteld hoe oud de medische verklaring is.',
 'documents.members-passport': 'Een kopie van het paspoort of de identiteitskaart van het gezinslid.',
 'documents.missing-article-8': 'Ontbreken er papieren, dan vraagt de IND daarom. Wij lezen deze aanvraag als een '
                                'reguliere: u hebt dan {term} om ze te sturen.',
 'documents.missing-asylum': 'Ontbreken er papieren, dan vraagt de IND daarom. Op de asielroute hebt u dan {term} om '
                             'ze te sturen.',
 'documents.missing-regular': 'Ontbreken er papieren, dan vraagt de IND daarom. Op de reguliere route hebt u dan '
                              '{term} om ze te sturen.',
 'documents.no-adoption-yet': 'De bijlage noemt papieren van een adoptie die al is uitgesproken. Voor een kind dat '
                              'komt om hier te worden geadopteerd, noemt zij er geen.',
 'documents.no-authorities': 'Volgens de wet van het land van herkomst is geen toestemming van de autoriteiten daar '
                             'nodig.',
 'documents.no-column': 'De bijlage heeft geen kolom voor artikel 8 EVRM. Wij nemen die van de reguliere route, omdat '
                        'de vergunning een reguliere is.',
 'documents.no-custody': 'De ouder die achterblijft, heeft geen gezag: het rapport noemt geen papieren van die ouder.',
 'documents.no-other-parent': 'Er blijft geen andere ouder achter, dus er staan geen papieren van die ouder in de '
                              'lijst.',
 'documents.no-passport': 'Heeft het gezinslid geen paspoort? Stuur dan zoveel mogelijk andere papieren waaruit blijkt '
                          'wie hij of zij is.',
 'documents.no-row-partners-child': 'Op deze route heeft de bijlage geen rij voor een kind van de partner. Wij nemen '
                                    'de rij van biologische kinderen. Het rapport zegt niet wie het gezag over dit '
                                    'kind moet hebben.',
 'documents.no-row-siblings': 'Broers en zussen hebben geen eigen rij. Wij nemen de rij van andere familieleden.',
 'documents.non-impediment': 'Het “Certificate of Non-Impediment”, volledig ingevuld en getekend door het kind.',
 'documents.not-national': 'Volgens het nationale beleid kan dit gezinslid niet via deze route komen. De bijlage noemt '
                           'toch papieren.',
 'documents.not-recognised': 'De bijlage zegt niet dat deze akte genoeg is. Volgens 4.4.3 erkent Nederland een '
                             'religieuze huwelijksakte niet.',
 'documents.odd-certificate': 'De naam is vreemd: hij gaat over de vraag of iemand vrij is om te trouwen. '
                              'Waarschijnlijk is een verklaring over het strafrechtelijk verleden van het kind '
                              'bedoeld. Die lezing komt van buiten het rapport. Vraag de IND om het juiste formulier.',
 'documents.old-enough': 'Een papier voor een kind van {age} jaar of ouder.',
 'documents.other-income': 'Bij ander inkomen: de papieren die het aanvraagformulier noemt.',
 'documents.other-income-list': 'Het formulier heeft voor elke soort inkomen een lijst met papieren. Die lijst staat '
                                'niet in het rapport.',
 'documents.other_parent.ask': 'Blijft een andere ouder van het kind achter, buiten Nederland?',
 'documents.other_parent.hint': 'Dat is een vader of moeder van het kind die niet in Nederland woont en niet meekomt.',
 'documents.other_parent_custody.ask': 'Heeft de ouder die achterblijft ook het gezag over het kind?',
 'documents.other_parent_custody.hint': 'Gezag betekent: volgens de wet verantwoordelijk zijn voor het kind.',
 'documents.parent-abroad': 'Papieren van de ouder die in het buitenland blijft.',
 'documents.parent-alive': 'Het rapport vraagt om overlijdensakten. Het zegt niet welke papieren nodig zijn als een '
                           'biologische ouder nog leeft.',
 'documents.parent-stays': 'Papieren van de ouder die achterblijft.',
 'documents.parents': 'Papieren waaruit blijkt van wie de referent een kind is.',
 'documents.parents-asylum': 'Papieren waaruit blijkt van wie de referent een kind is, en wie het gezag heeft.',
 'documents.parents-died': 'Papieren over de biologische ouders van het kind, en over de referent.',
 'documents.parents-identity': 'Een kopie van het identiteitsbewijs van die ouder, zoals een paspoort.',
 'documents.parents-identity-signed': 'Een kopie van het identiteitsbewijs van die ouder, zoals een paspoort, '
                                      '“getekend door de achterblijvende ouder” (zo staat het er).',
 'documents.partner-questionnaire': 'De vragenlijst voor partners, ingevuld en getekend.',
 'documents.partner-unmarried': 'Een kopie van de ongehuwdverklaring van de partner.',
 'documents.partners_own.ask': 'Is de partner van de referent de biologische ouder van het kind?',
 'documents.proof-of-pass': 'Bewijs dat het gezinslid het basisexamen inburgering in het buitenland heeft gehaald.',
 'documents.questionnaire': 'De “Vragenlijst familierelatie”, volledig ingevuld.',
 'documents.registered': 'Een papier waaruit het geregistreerd partnerschap blijkt.',
 'documents.registered-asylum': 'Papieren waaruit het geregistreerd partnerschap en het gezin blijken.',
 'documents.related-by-law': 'Papieren waaruit de familierechtelijke relatie tussen referent en pleegkind blijkt '
                             '(familie volgens de wet), zoals een kopie van een uittreksel uit de burgerlijke stand.',
 'documents.related-by-law-asylum': 'Kopieën van papieren waaruit de familierechtelijke relatie tussen referent en '
                                    'kind blijkt (familie volgens de wet). Voorbeelden zijn een geboorteakte en een '
                                    'uittreksel uit de burgerlijke stand.',
 'documents.relationship': 'De relatieverklaring, ingevuld en getekend.',
 'documents.relatives': 'Papieren waaruit blijkt hoe u familie van elkaar bent, en hoe u als gezin leeft.',
 'documents.relatives-by-law': 'Een kopie van papieren waaruit de familierechtelijke relatie tussen referent en '
                               'gezinslid blijkt (familie volgens de wet), zoals een geboorteakte.',
 'documents.relatives-life': 'Papieren over uw familie- of gezinsleven. Daaruit moet blijken op welke manier de '
                             'referent daar volledig deel van uitmaakt.',
 'documents.religious': 'Een kopie van de religieuze of traditionele huwelijksakte.',
 'documents.ruling': 'Een uitspraak van een Nederlandse rechter waaruit blijkt dat de buitenlandse adoptiebeslissing '
                     'is erkend.',
 'documents.see-examination': 'In paragraaf 3.3.4 staat wie het basisexamen niet hoeft te doen.',
 'documents.short-contract': 'Bij een korter contract: dezelfde papieren over het afgelopen jaar, en papieren waaruit '
                             'blijkt dat het inkomen nog {ahead} beschikbaar blijft.',
 'documents.show-the-sponsor': 'Een kopie van papieren “die de referent aantonen” (zo staat het er).',
 'documents.signed-identity': 'Alleen bij deze route staan bij het identiteitsbewijs de woorden “getekend door de '
                              'achterblijvende ouder”. Misschien is dat een fout.',
 'documents.sponsor': 'Een papier van de referent.',
 'documents.sponsor-unmarried': 'Een kopie van de ongehuwdverklaring van de referent.',
 'documents.sponsor-without-passport': 'Het rapport zegt niet wat een referent zonder paspoort of identiteitskaart '
                                       'stuurt. Vraag het aan de IND, en breng niemand in gevaar voor een papier.',
 'documents.sponsors-birth': 'Een kopie van de geboorteakte van de referent, of een uittreksel uit de burgerlijke '
                             'stand.',
 'documents.sponsors-custody': 'Een kopie van papieren waaruit blijkt wie in Nederland het gezag over de referent '
                               'heeft.',
 'documents.sponsors-parent': 'Papieren waaruit blijkt dat het gezinslid een ouder van de referent is.',
 'documents.sponsors-passport': 'Een kopie van het paspoort of de identiteitskaart van de referent.',
 'documents.sponsors-permit': 'Een kopie van de verblijfsvergunning asiel van de referent.',
 'documents.spouse': 'Een papier waaruit het huwelijk blijkt.',
 'documents.spouse-asylum': 'Papieren waaruit het huwelijk en het gezin blijken.',
 'documents.statement': 'De verklaring van de referent: dat hij of zij als referent optreedt, en de verplichtingen van '
                        'een referent nakomt.',
 'documents.tie-with-parent': 'Kopieën van papieren waaruit blijkt dat het een kind van die ouder is, afgegeven door '
                              'de autoriteiten van het land van herkomst. Voorbeelden zijn een geboorteakte en een '
                              'uittreksel uit de burgerlijke stand.',
 'documents.title': 'Welke papieren hebt u nodig?',
 'documents.too-young': 'Het “Certificate of Non-Impediment” is voor kinderen van {age} jaar en ouder.',
 'documents.traditional': 'Papieren zoals voor ongehuwde partners: op deze route telt u als ongehuwd.',
 'documents.traditional-asylum': 'Papieren waaruit het traditionele of religieuze huwelijk en het gezin blijken.',
 'documents.traditional-certificate': 'Op de asielroute wordt een kopie van de akte van dit huwelijk gevraagd.',
 'documents.traditional-followed': 'Wij noemen wat er voor uw route staat.',
 'documents.traditional-unmarried': 'Op de reguliere route telt dit huwelijk als ongehuwd.',
 'documents.translation': 'Het rapport zegt niet of papieren voor de IND vertaald en gelegaliseerd moeten zijn.',
 'documents.unfinished': 'De zin “die de referent aantonen” (in het Engels: “which show the sponsor”) is niet af. '
                         'Waarschijnlijk zijn papieren bedoeld waaruit blijkt wie het gezag of de voogdij heeft.',
 'documents.unmarried': 'Papieren waaruit blijkt dat u een relatie hebt, en dat u geen van beiden getrouwd bent.',
 'documents.unmarried-asylum': 'Papieren waaruit blijkt dat u als partners hebt geleefd.',
 'documents.unsigned': 'Kan die ouder niet tekenen: dezelfde toestemmingsverklaring, “ingevuld” (zo staat het er).',
 'documents.which-certificate': 'Het rapport zegt niet welke akte genoeg is waar zulke huwelijken in geen enkel '
                                'register staan.',
 'documents.which-route': 'Het rapport zegt niet op welke routes de verklaring van de referent wordt gevraagd. Wij '
                          'noemen die bij alle routes.',
 'element.all': 'Alle vragen en uitkomsten',
 'element.cancel': 'Annuleren',
 'element.cancelled': 'Gestopt. Uw antwoord staat er nog. Druk op “Verder” om het opnieuw te proberen, of gebruik de '
                      'tabel hieronder.',
 'element.computing': 'Bezig met uitrekenen.',
 'element.costs': 'Uw browser staat op databesparing. Voor dit antwoord is Python nodig: ongeveer {megabytes} MB, één '
                  'keer voor dit bezoek.',
 'element.differs': 'Dit antwoord is opnieuw uitgerekend, en is nu anders dan wat er eerst stond. Gebruik dit '
                    'antwoord.',
 'element.failed': 'Dit kon hier niet worden uitgerekend. Uw antwoord staat er nog. De tabel hieronder zegt hetzelfde '
                   'als de vragen.',
 'element.fetching': 'De antwoorden worden geladen: een paar kilobyte.',
 'element.guide-without-script': 'Zonder JavaScript kan hier geen plan worden gemaakt. De rekenhulpen waaruit het plan '
                                 'bestaat, elk met een tabel, staan hieronder.',
 'element.load': 'Laden',
 'element.loading': 'Voor dit antwoord is Python nodig. Het wordt geladen: ongeveer {megabytes} MB, één keer voor dit '
                    'bezoek. U kunt verder lezen.',
 'element.loads-first': 'Dit laadt eerst Python: ongeveer {megabytes} MB, één keer voor dit bezoek.',
 'element.missed': 'Een deel van deze pagina is nog niet binnen, dus dit werkt nog niet. Wacht even, of laad de pagina '
                   'opnieuw.',
 'element.parts': 'De rekenhulpen achter dit plan',
 'element.progress': 'Laden',
 'element.slow': 'Dit duurt langer dan normaal. U kunt wachten, of annuleren en de tabel hieronder gebruiken.',
 'element.without-script': 'Zonder JavaScript kunnen de vragen hier niet worden beantwoord. Ze staan allemaal, met '
                           'alle antwoorden, in de tabel hieronder.',
 'embed.from': 'Dit komt van:',
 'embed.newer': 'Er is een nieuwere versie van deze rekenhulp.',
 'embed.newer-there': 'De nieuwere versie gebruiken',
 'embed.share': 'Deze uitkomst delen met {site}',
 'embed.share-what': 'Die site krijgt dan uw antwoorden en deze uitkomst.',
 'embed.shared': 'Gedeeld met {site}.',
 'embed.version': 'Dit is versie {version}.',
 'embed.without': 'De vragen werken misschien niet in deze browser: ze staan allemaal, met alle antwoorden, in de '
                  'tabel hieronder.',
 'embed.without-there': 'Ze staan ook hier:',
 'entry_visa.about': 'Deze rekenhulp kijkt naar de route, de nationaliteit en de uitzonderingen.',
 'entry_visa.airlines': 'Een mvv helpt bij het reizen: luchtvaartmaatschappijen vragen een geldig document voor '
                        'grensoverschrijding. Dat is hier een paspoort met een mvv.',
 'entry_visa.apply-first': 'Is het gezinslid nog in het buitenland, doe de aanvraag dan vóór de reis. Na een '
                           'toewijzing wordt de mvv opgehaald bij de ambassade.',
 'entry_visa.article-8-ours': 'Paragraaf 4.1 noemt aanvragen op grond van artikel 8 EVRM niet. Wij lezen dat zij ook '
                              'daarvoor geldt.',
 'entry_visa.ask-the-ind': 'Vraag het aan de IND voordat het gezinslid reist.',
 'entry_visa.asylum': 'Op de asielroute is geen mvv nodig, maar in de praktijk vragen de meeste mensen er een aan.',
 'entry_visa.check-examination': 'Kijk in paragraaf 3.3.4 of het gezinslid eerst het basisexamen in het buitenland '
                                 'moet halen.',
 'entry_visa.country': 'Met deze nationaliteit is geen mvv nodig.',
 'entry_visa.eu-citizen': 'Burgers van de Europese Unie hebben geen mvv nodig: paragraaf 4.1 noemt de lidstaten.',
 'entry_visa.gather-proof': 'Verzamel papieren waaruit de gezondheidsredenen blijken, zoals een verklaring van een '
                            'arts.',
 'entry_visa.health': 'Met zulke gezondheidsredenen is niet altijd een mvv nodig. De IND beslist.',
 'entry_visa.health.ask': 'Is het door gezondheidsredenen onmogelijk om een mvv aan te vragen in het land van herkomst '
                          'van het gezinslid?',
 'entry_visa.health.hint': 'De mvv is een inreisvisum. Het rapport zegt niet welke gezondheidsredenen tellen.',
 'entry_visa.liechtenstein': 'Het staat niet vast of onderdanen van Liechtenstein een mvv nodig hebben.',
 'entry_visa.needed': 'Het gezinslid heeft een mvv nodig voor een verblijf van meer dan {term}. U vraagt de mvv en de '
                      'verblijfsvergunning aan in één aanvraag.',
 'entry_visa.other-cases': 'Het rapport spreekt van bijzondere gevallen zonder mvv, en noemt alleen gezondheid.',
 'entry_visa.outside-the-report': 'Verder gaat het rapport niet over burgers van de Europese Unie.',
 'entry_visa.several-nationalities': 'Het rapport zegt niet wat geldt voor iemand met meer dan één nationaliteit.',
 'entry_visa.sponsor-asylum': 'Het staat niet vast of het gezin van een referent met een asielvergunning voor deze '
                              'aanvraag een mvv nodig heeft.',
 'entry_visa.title': 'Is een inreisvisum (mvv) nodig?',
 'entry_visa.travel': 'Het gezinslid kan naar Nederland reizen en daar de aanvraag doen.',
 'entry_visa.where-fees': 'Het rapport zegt niet waar iemand zonder mvv de leges betaalt, en waar biometrische '
                          'gegevens worden afgenomen.',
 'family_life.about': 'Deze rekenhulp loopt de toets aan artikel 8 EVRM stap voor stap door. Een oordeel geeft de '
                      'rekenhulp niet.',
 'family_life.after-step-2': 'Bijlage V zegt niet wat er volgt als er geen familie- of gezinsleven is.',
 'family_life.applied-in-time': 'Als de IND deze aanvraag afwijst, toetst de IND die afwijzing uit zichzelf aan '
                                'artikel 8 EVRM. De laatste dag voor de aanvraag was {day}.',
 'family_life.applied-late': 'De aanvraag is na {day} gedaan. Als de IND die afwijst, doet de IND zo’n toets niet '
                             'standaard.',
 'family_life.apply-by': 'De IND toetst een afwijzing uit zichzelf als de aanvraag uiterlijk op {day} is verstuurd.',
 'family_life.ask-a-lawyer': 'Vraag hierbij hulp van een advocaat of VluchtelingenWerk.',
 'family_life.asked-for': 'Met deze aanvraag vraagt u zelf om de toets.',
 'family_life.continued-stay': 'Bijlage V stelt de vraag voor een verblijf dat doorgaat. Wij lezen de toets bij een '
                               'eerste vergunning als dezelfde.',
 'family_life.decision.ask': 'Waarover beslist de IND?',
 'family_life.decision.asylum-ended': 'Intrekken van een verblijfsvergunning asiel voor onbepaalde tijd',
 'family_life.decision.ended': 'Een verblijf beëindigen',
 'family_life.decision.ended.hint': 'De IND beëindigt een vergunning die het gezinslid heeft, of verlengt die niet.',
 'family_life.decision.first': 'Een eerste verblijfsvergunning',
 'family_life.decision.first.hint': 'Het gezinslid vraagt om te mogen komen, of om voor het eerst te mogen blijven.',
 'family_life.entered_on.ask': 'Wanneer is het gezinslid Nederland ingereisd?',
 'family_life.entered_on.short': 'de dag van inreis',
 'family_life.guide': 'De IND beslist. Deze gids laat stap voor stap zien waar de IND naar kijkt. De gids kan de '
                      'beslissing niet voorspellen.',
 'family_life.keep': 'Verstuur de aanvraag uiterlijk op {day}, zodat een afwijzing aan artikel 8 EVRM wordt getoetst.',
 'family_life.nearly-all': 'Het rapport zegt dat de IND dit “in bijna alle gevallen” doet. Het noemt drie '
                           'uitzonderingen.',
 'family_life.no-ground': 'Het belang van een kind weegt mee, maar is op zichzelf geen grond voor een vergunning. Een '
                          'wetsvoorstel hierover was ten tijde van het rapport geen wet.',
 'family_life.no-prediction': 'Paragraaf 5.2 zegt hoeveel aanvragen gemiddeld zijn toegewezen. Dat zegt niets over uw '
                              'aanvraag, en wij gebruiken het niet.',
 'family_life.not-separated': 'Stap 1: het rapport zegt niet wat er volgt als de familie niet uit elkaar wordt '
                              'gehaald. Wij lezen de volgorde van de stappen zo: de toets stopt dan hier.',
 'family_life.not-tested-asylum': 'Als de IND een aanvraag voor nareis afwijst, toetst de IND die afwijzing niet aan '
                                  'artikel 8 EVRM.',
 'family_life.not-tested-asylum-permit': 'Als de IND een verblijfsvergunning asiel voor onbepaalde tijd intrekt, doet '
                                         'de IND zo’n toets niet standaard.',
 'family_life.our-list': 'Het rapport noemt deze belangen. Het noemt er geen papieren bij: dat deel van de lijst is '
                         'onze lezing.',
 'family_life.own-application': 'U kunt altijd een eigen aanvraag doen op grond van artikel 8 EVRM.',
 'family_life.separated': 'Stap 1: de IND kijkt of de beslissing de familie uit elkaar haalt. U zegt dat dit zo is: '
                          'dan volgt stap 2.',
 'family_life.separation.ask': 'Zou de beslissing de familie uit elkaar halen?',
 'family_life.separation.hint': 'Bijvoorbeeld omdat één gezinslid weg moet en een ander blijft, of omdat u door een '
                                'afwijzing van elkaar gescheiden blijft. Antwoord nee als de hele familie terug moet '
                                'naar haar land.',
 'family_life.show-asylum': 'Papieren over asiel: wat een gezinslid na terugkeer te vrezen zou hebben.',
 'family_life.show-children': 'Papieren over de kinderen. Het uitgangspunt is dat zij zoveel mogelijk bij beide ouders '
                              'blijven.',
 'family_life.show-dependence': 'Heeft een van u de zorg van de ander nodig? Verzamel dan papieren die dat laten zien, '
                                'zoals een verklaring van een arts.',
 'family_life.show-health': 'Papieren over gezondheid: of een gezinslid afhankelijk is van medische zorg in Nederland.',
 'family_life.show-living': 'Papieren over geld: of het gezin in het eigen levensonderhoud kan voorzien, of geld van '
                            'de staat nodig zal hebben.',
 'family_life.show-obstacles': 'Papieren over wat u tegenhoudt om in het land van herkomst als gezin te leven.',
 'family_life.show-order': 'Papieren die van belang zijn voor de openbare orde: de IND kijkt of het gezinslid daar een '
                           'bedreiging voor is.',
 'family_life.show-passport': 'Papieren over het paspoort: wat het gezinslid heeft gedaan om een geldig paspoort te '
                              'krijgen.',
 'family_life.show-stay': 'Papieren over het verblijf in Nederland: hoelang het duurt, en wat de beslissing daaraan '
                          'verandert.',
 'family_life.show-third-country': 'Papieren over andere landen: of u in een daarvan samen kunt leven.',
 'family_life.show-ties': 'Papieren over de banden met Nederland, en over de banden met het land van herkomst.',
 'family_life.step-2-silent': 'Stap 2 van bijlage V noemt afhankelijkheid en jongvolwassenen niet. Hoofdstuk 3 doet '
                              'dat wel, en dat volgen wij.',
 'family_life.stronger': 'Stap 3: de IND weegt uw belangen af tegen die van de Nederlandse staat. Een verblijf '
                         'beëindigen is inmenging, en dat geeft u de sterkere uitgangspositie.',
 'family_life.tested-ended': 'Als de IND een verblijf beëindigt, toetst de IND die beslissing uit zichzelf '
                             '(ambtshalve) aan artikel 8 EVRM.',
 'family_life.tested-regular': 'Als de IND een reguliere aanvraag afwijst, toetst de IND die afwijzing uit zichzelf '
                               '(ambtshalve) aan artikel 8 EVRM.',
 'family_life.title': 'Hoe kijkt de IND naar uw familie- of gezinsleven?',
 'family_life.weaker': 'Stap 3: de IND weegt uw belangen af tegen die van de Nederlandse staat. Wie om een eerste '
                       'vergunning vraagt, heeft de zwakkere uitgangspositie.',
 'family_life.weights': 'Het rapport zegt niet hoe zwaar elk belang weegt, en ook niet hoe de belangen bij elkaar '
                        'worden opgeteld.',
 'family_life.which-entry': 'Het rapport zegt niet welke inreis telt voor iemand die meer dan één keer is gekomen.',
 'family_life.write-down': 'Schrijf op hoe u als gezin leeft, en voeg papieren toe die dat laten zien.',
 'family_member.about': 'Deze rekenhulp kijkt alleen naar de gezinsband. Inkomen, basisexamen en leges komen daarna.',
 'family_member.adopted-other': 'Het rapport zegt dat voor adoptiekinderen andere voorwaarden gelden, en geeft die '
                                'niet.',
 'family_member.adult-belongs': 'Het meerderjarige kind behoort feitelijk tot het gezin van de referent.',
 'family_member.adult-belongs-not': 'Het meerderjarige kind moet feitelijk tot het gezin van de referent behoren.',
 'family_member.adult-child': 'Dit meerderjarige kind kan volgens het nationale beleid komen.',
 'family_member.adult-child-not': 'Zoals u het beschrijft, kan dit meerderjarige kind niet via de asielroute komen.',
 'family_member.adult-no-fall-back': 'Voor een meerderjarig kind is er geen reguliere route. Als deze route gesloten '
                                     'is, blijft een aanvraag op grond van artikel 8 EVRM over.',
 'family_member.after-permit': 'De gezinsband begon na de vergunning van de referent. De asielroute is dan gesloten.',
 'family_member.always': 'Het kind heeft altijd tot het gezin behoord.',
 'family_member.always-not': 'De IND weegt mee dat het kind niet altijd tot het gezin heeft behoord.',
 'family_member.apply': 'U kunt de aanvraag doen. Leg elk punt uit waarover de IND beslist, zoals waarom een aanvraag '
                        'te laat is.',
 'family_member.apply-on-article-8': 'Doe een aanvraag op grond van artikel 8 EVRM.',
 'family_member.article-8-dependence': 'U kunt een aanvraag doen op grond van artikel 8 EVRM. Daarvoor is meer dan '
                                       'gebruikelijke afhankelijkheid nodig.',
 'family_member.article-8-remains': 'U kunt ook een aanvraag doen op grond van artikel 8 EVRM.',
 'family_member.ask-the-ind': 'Vraag de IND welke voorwaarden gelden.',
 'family_member.at-the-least': 'Voor een pleegkind noemt het rapport de voorwaarden die “in ieder geval” gelden. Er '
                               'kunnen er meer zijn.',
 'family_member.before-entry': 'De gezinsband is ouder dan de inreis van de referent.',
 'family_member.belongs': 'Het kind behoort feitelijk tot het gezin van de referent.',
 'family_member.belongs-not': 'Het kind moet feitelijk tot het gezin van de referent behoren.',
 'family_member.belongs.ask': 'Behoort het gezinslid feitelijk tot het gezin van de referent?',
 'family_member.belongs.hint': 'Bijvoorbeeld doordat zij samenwonen.',
 'family_member.between': 'De gezinsband begon na de inreis van de referent. De asielroute is dan gesloten.',
 'family_member.bogus': 'Een schijnrelatie geeft geen recht om te komen.',
 'family_member.both-18-asylum': 'Beide partners zijn {age} jaar of ouder.',
 'family_member.broken': 'De IND weegt mee dat de gezinsband is verbroken.',
 'family_member.child': 'Dit kind kan volgens het nationale beleid komen.',
 'family_member.child-not': 'Zoals u het beschrijft, kan dit kind niet via deze route komen.',
 'family_member.children-of-all': 'De referent heeft niet meer dan één partner. Geen regel over meer partners beperkt '
                                  'dus welke kinderen kunnen komen.',
 'family_member.children-of-one': 'Alleen kinderen uit de relatie met die ene partner kunnen komen. Het rapport zegt '
                                  'niet hoe die partner wordt gekozen.',
 'family_member.contra': 'De IND weegt mee dat het kind zelfstandig woont of zelf de kost verdient.',
 'family_member.contra-not': 'Er zijn geen tekenen van een zelfstandig leven.',
 'family_member.custody': 'Het kind stond onder het gezag van de referent.',
 'family_member.custody-not': 'Het kind moet onder het gezag van de referent hebben gestaan.',
 'family_member.custody.ask': 'Stond het kind onder het gezag van de referent?',
 'family_member.custody.hint': 'Gezag betekent: volgens de wet verantwoordelijk zijn voor het kind. Bijlage IV noemt '
                               'de papieren waaruit dat blijkt.',
 'family_member.documents': 'Documenten tonen de gezinsband aan.',
 'family_member.ended': 'De relatie is beëindigd of feitelijk verbroken.',
 'family_member.ended.ask': 'Is de relatie beëindigd?',
 'family_member.ended.hint': 'Volgens de wet, bijvoorbeeld door een echtscheiding, of doordat zij feitelijk verbroken '
                             'is.',
 'family_member.foreign-adoption': 'Een buitenlands kind kan “onder bepaalde voorwaarden” komen om te worden '
                                   'geadopteerd. Het rapport zegt niet welke.',
 'family_member.foster-may': 'Dit pleegkind kan misschien komen. Het rapport noemt deze voorwaarden “in ieder geval”.',
 'family_member.foster-no-longer': 'Het pleegkind moet bij de aanvraag nog deel uitmaken van het gezin.',
 'family_member.foster-not': 'Dit pleegkind kan niet via de asielroute komen.',
 'family_member.foster-regular': 'Een pleegkind kan “onder bepaalde voorwaarden” komen. Het rapport zegt niet welke.',
 'family_member.foster-still': 'Het pleegkind maakt nog deel uit van het gezin.',
 'family_member.gather-papers': 'Verzamel papieren die laten zien dat u familie- of gezinsleven hebt en hoe u dat '
                                'leeft.',
 'family_member.genuine.ask': 'Is het een echte relatie, en niet alleen een relatie op papier?',
 'family_member.in-time': 'De aanvraag is op tijd.',
 'family_member.independent': 'De IND mag aannemen dat een kind dat zelfstandig is, niet tot het gezin behoort.',
 'family_member.keep-proof': 'Bewaar bewijs van wat u uitlegt, en van de dag waarop u de aanvraag hebt verstuurd.',
 'family_member.lasting': 'De relatie is duurzaam en exclusief.',
 'family_member.lasting.ask': 'Is de relatie duurzaam en exclusief?',
 'family_member.lasting.hint': 'Exclusief betekent: zonder een andere partner daarnaast.',
 'family_member.late': 'De aanvraag is te laat. De IND beslist of dit verschoonbaar (te verontschuldigen) is.',
 'family_member.no-documents': 'Zonder documenten kan de IND een DNA-onderzoek of een identificerend gehoor (een '
                               'gesprek) aanbieden.',
 'family_member.normal': 'Zij zijn van elkaar afhankelijk zoals gebruikelijk is, en dat is genoeg.',
 'family_member.normal-not': 'Zij moeten ten minste van elkaar afhankelijk zijn zoals gebruikelijk is.',
 'family_member.normal_dependence.ask': 'Hebben zij elkaar nodig zoals ouders en kinderen elkaar gewoonlijk nodig '
                                        'hebben?',
 'family_member.normal_dependence.hint': 'Het rapport noemt dit een normale afhankelijkheidsrelatie.',
 'family_member.not-ended': 'De relatie is niet beëindigd.',
 'family_member.not-independent': 'Het kind woont niet zelfstandig.',
 'family_member.not-lasting': 'Zonder huwelijk of geregistreerd partnerschap moet de relatie duurzaam en exclusief '
                              'zijn.',
 'family_member.not-national': 'Volgens het nationale beleid kan dit gezinslid niet via de reguliere route komen.',
 'family_member.not-unaccompanied': 'Het rapport zegt niet of ouders kunnen komen naar een minderjarige die niet '
                                    'alleenstaand is.',
 'family_member.old-enough-in-time': 'Zijn beide partners vóór de laatste dag om de aanvraag te doen {age} jaar of '
                                     'ouder? Verstuur de aanvraag dan zodra dat zo is. Laat die laatste dag niet '
                                     'voorbijgaan.',
 'family_member.one-of-several': 'De IND geeft maar aan één partner een vergunning. Het rapport zegt niet hoe die '
                                 'partner wordt gekozen.',
 'family_member.one-partner': 'De referent heeft maar één partner.',
 'family_member.other-conditions': 'Controleer de andere voorwaarden in paragraaf 3.3.',
 'family_member.others-asylum': 'Dit gezinslid kan niet via de asielroute komen.',
 'family_member.parent-of-adult': 'Ouders van een meerderjarige referent kunnen volgens het nationale beleid niet '
                                  'komen.',
 'family_member.parents': 'De ouders kunnen volgens het nationale beleid komen.',
 'family_member.parents-belong': 'De ouders behoren feitelijk tot het gezin van de referent.',
 'family_member.parents-belong-not': 'De ouders moeten feitelijk tot het gezin van de referent behoren.',
 'family_member.parents-broken': 'De gezinsband mag niet verbroken zijn.',
 'family_member.parents-no-fall-back': 'Voor ouders is er geen reguliere route. Als deze route gesloten is, blijft een '
                                       'aanvraag op grond van artikel 8 EVRM over.',
 'family_member.parents-not': 'Zoals u het beschrijft, kunnen de ouders niet via de asielroute komen.',
 'family_member.parents-unbroken': 'De gezinsband is niet verbroken.',
 'family_member.partner': 'Deze partner kan volgens het nationale beleid komen.',
 'family_member.partner-not': 'Zoals u het beschrijft, kan deze partner niet via deze route komen.',
 'family_member.real': 'Het is een echte relatie.',
 'family_member.regular-remains': 'Is de asielroute gesloten, dan kunt u een reguliere aanvraag doen. U moet dan '
                                  'voldoen aan de voorwaarden daarvan, zoals leeftijd, inkomen en leges. Kijk in '
                                  'paragraaf 3.3.4 of het basisexamen in het buitenland wordt gevraagd.',
 'family_member.several.ask': 'Heeft de referent meer dan één echtgenoot of partner tegelijk?',
 'family_member.sibling-article-8': 'U kunt een aanvraag doen op grond van artikel 8 EVRM. Meer dan gebruikelijke '
                                    'afhankelijkheid is daarvoor niet per se nodig.',
 'family_member.title': 'Kan dit gezinslid komen?',
 'family_member.too-young-asylum': 'Beide partners moeten {age} jaar of ouder zijn.',
 'family_member.turns-adult': 'Het rapport zegt niet wat er gebeurt als een kind tijdens de procedure {age} jaar '
                              'wordt.',
 'family_member.unbroken': 'De gezinsband is niet verbroken.',
 'family_member.under-age': 'Het kind is jonger dan {age} jaar.',
 'family_member.whose-custody': 'Het rapport zegt niet onder wiens gezag het kind van een partner moet hebben gestaan.',
 'family_tie.on-the-way': 'Het rapport zegt niet wat geldt voor een kind van wie de moeder zwanger was toen de '
                          'referent inreisde. Vraag het een advocaat vóór de uiterste dag van de asielroute.',
 'fees.about': 'Deze rekenhulp telt de leges (de kosten van een aanvraag) van 2017 op voor een heel gezin.',
 'fees.ask-exemption': 'Als u de leges op geen enkele manier kunt betalen, kunt u vragen om daarvan te worden '
                       'vrijgesteld.',
 'fees.ask-the-ind': 'Vraag de IND welk bedrag voor u geldt.',
 'fees.ask-which': 'Vraag de IND welk bedrag geldt, en houd genoeg geld klaar voor het hoogste bedrag.',
 'fees.asylum': 'U betaalt niets: nareis (gezinshereniging bij asiel) is gratis.',
 'fees.cannot_pay.ask': 'Kunt u aantonen dat u de leges op geen enkele manier kunt betalen?',
 'fees.cannot_pay.hint': 'Het rapport zegt niet met welke papieren u dit aantoont.',
 'fees.child-237': 'Een aanvraag op grond van artikel 8 EVRM kost {fee}.',
 'fees.child-51': 'Een minderjarig kind betaalt {fee}.',
 'fees.child-neither': 'Het rapport zegt niet welke van de twee geldt, en wij volgen geen van beide.',
 'fees.children.ask': 'Voor hoeveel kinderen die niet meerderjarig zijn, doet u een aanvraag?',
 'fees.children.hint': 'Het rapport noemt hen minderjarige kinderen. Vul 0 in als u voor geen enkel kind een aanvraag '
                       'doet.',
 'fees.children.short': 'het aantal kinderen',
 'fees.exemption': 'U kunt vragen om niet te hoeven betalen. Als de IND dat toestaat, betaalt u niets. Zo niet, dan '
                   'gelden de leges hieronder.',
 'fees.foster': 'Het rapport zegt niet hoeveel leges een pleegkind of een adoptiekind betaalt.',
 'fees.letter': 'Stuur eerst de aanvraag. De IND of de ambassade stuurt daarna een brief waarin staat hoe u betaalt.',
 'fees.line-article-8': 'Volwassenen, op grond van artikel 8 EVRM: {number} keer {fee}.',
 'fees.line-children': 'Minderjarige kinderen: {number} keer {fee}.',
 'fees.line-partner': 'De partner: {fee}.',
 'fees.no-fees-start': 'Het rapport zegt niet wanneer de beslistermijn begint voor iemand die geen leges betaalt.',
 'fees.nobody': 'U hebt drie keer 0 ingevuld. Vul ten minste één gezinslid in.',
 'fees.once': 'De mvv (het inreisvisum) en de verblijfsvergunning zijn één procedure. U betaalt er één keer voor.',
 'fees.one-fee-each': 'Het rapport zegt niet “per persoon”. Dat de leges worden opgeteld, is onze lezing.',
 'fees.only-others': 'Deze gezinsleden kunnen niet via deze route komen. Een aanvraag op grond van artikel 8 EVRM kost '
                     '{fee} per persoon.',
 'fees.others-regular': 'Andere gezinsleden kunnen niet via reguliere gezinshereniging komen. Zij kunnen een aanvraag '
                        'doen op grond van artikel 8 EVRM: {number} keer {fee}.',
 'fees.others.ask': 'Voor hoeveel andere gezinsleden doet u een aanvraag?',
 'fees.others.hint': 'Meerderjarige kinderen, ouders, broers, zussen en anderen. Vul 0 in als die er niet zijn.',
 'fees.others.short': 'het aantal anderen',
 'fees.partners.ask': 'Voor hoeveel partners doet u een aanvraag?',
 'fees.partners.hint': 'Een echtgenoot, een echtgenote of een partner. Er kan maar één partner komen. Vul 0 in als u '
                       'voor geen partner een aanvraag doet.',
 'fees.partners.short': 'het aantal partners',
 'fees.pay-by': 'Het rapport zegt niet binnen welke tijd de leges moeten worden betaald.',
 'fees.permit.ask': 'Is het een eerste aanvraag of een verlenging van de vergunning?',
 'fees.permit.first': 'Een eerste aanvraag',
 'fees.permit.renewal': 'Een verlenging van een verblijfsvergunning',
 'fees.processed': 'De IND begint als de leges zijn ontvangen.',
 'fees.regular-later': 'Als u later een reguliere aanvraag doet, gelden er wel leges.',
 'fees.renewal-article-8': 'Het rapport noemt geen leges voor het verlengen van een vergunning op grond van artikel 8 '
                           'EVRM.',
 'fees.renewal-other': 'Het rapport noemt alleen leges voor het verlengen van de vergunning van een partner.',
 'fees.renewal-partner': 'De vergunning van een partner verlengen kost {fee}.',
 'fees.title': 'Wat kost de aanvraag?',
 'fees.total': 'U betaalt in totaal {total}.',
 'fees.two-sums': 'De reguliere aanvraag kost {regular}. De aanvragen op grond van artikel 8 EVRM kosten {article_8}. '
                  'Samen kosten ze {total}.',
 'fees.two-totals': 'U betaalt in totaal {low} of {high}: het rapport noemt twee bedragen voor de kinderen.',
 'fees.who-is-a-child': 'Het rapport zegt niet wie voor deze leges als minderjarig kind telt.',
 'figures.ages.adult': 'Leeftijd vanaf wanneer iemand meerderjarig is',
 'figures.ages.partner': 'Leeftijd van beide partners op de reguliere route',
 'figures.ages.partner_asylum': 'Leeftijd van partners op de asielroute',
 'figures.ages.partner_before_entry': 'Leeftijd van beide echtgenoten op de reguliere route, als zij vóór de inreis '
                                      'trouwden',
 'figures.ages.sponsor': 'Leeftijd van de referent op de reguliere route',
 'figures.ages.young_adult': 'Ongeveer de laatste leeftijd van een jongvolwassene',
 'figures.arrival.healthcare_after': 'Tijd dat de dekking van medische zorg (RZA) doorloopt nadat het '
                                     'verblijfsdocument is afgegeven',
 'figures.arrival.report': 'Termijn om u na aankomst bij de IND te melden',
 'figures.article2024.independent': 'Tijd dat een zelfstandige asielvergunning geldig blijft',
 'figures.documents.article_8_after_entry': 'Tijd na de inreis waarna de IND niet uit zichzelf (ambtshalve) aan '
                                            'artikel 8 EVRM toetst',
 'figures.documents.interview_age': 'Leeftijd waaronder een kind niet wordt gehoord',
 'figures.documents.medical_certificate': 'Hoe oud een medische verklaring voor een pleegkind hoogstens mag zijn',
 'figures.documents.non_impediment_age': 'Leeftijd vanaf wanneer een kind het “Certificate of Non-Impediment” '
                                         'ondertekent',
 'figures.duties.insurance': 'Termijn om een zorgverzekering af te sluiten, vanaf de aankomst',
 'figures.duties.insurance_age': 'Leeftijd waarboven een zorgverzekering verplicht is',
 'figures.duties.report_change': 'Termijn om een verandering te melden die van belang is voor het verblijfsrecht',
 'figures.duties.tb_delay': 'Uitstel van de afspraak voor de tbc-test waarna de vergunning kan worden ingetrokken',
 'figures.duties.tb_test': 'Termijn voor de tbc-test, vanaf de afgifte van de vergunning',
 'figures.exam.countries': 'Landen waarvan onderdanen het basisexamen niet hoeven te doen',
 'figures.exam.eu_member_states': 'Lidstaten van de Europese Unie in mei 2017: onze eigen lijst, het rapport noemt er '
                                  'geen',
 'figures.fees.article_8': 'Leges voor een aanvraag op grond van artikel 8 EVRM',
 'figures.fees.minor_child': 'Leges voor de inreis van een minderjarig kind',
 'figures.fees.partner': 'Leges voor verblijf bij een partner, ook voor verlenging',
 'figures.income.adjusted': 'Tijd waarna deze bedragen veranderen',
 'figures.income.available': 'Tijd dat het inkomen na de aanvraag nog beschikbaar moet zijn',
 'figures.income.available_ahead': 'Kortere tijd dat het inkomen nog beschikbaar moet zijn, als het jaar ervoor '
                                   'meetelt',
 'figures.income.contract': 'Duur van een arbeidscontract vanaf wanneer de papieren van een kortere tijd genoeg zijn',
 'figures.income.couple': 'Bruto-inkomen per maand voor gehuwden en ongehuwd samenwonenden, zonder vakantiegeld',
 'figures.income.payslips': 'Tijd waarover u loonstroken nodig hebt bij een contract van een jaar of langer',
 'figures.income.single_parent': 'Bruto-inkomen voor alleenstaande ouders',
 'figures.integration.exam_fee': 'Kosten van het examen, in totaal',
 'figures.integration.interest': 'Rente op de lening',
 'figures.integration.loan': 'Wat u hoogstens kunt lenen',
 'figures.integration.term': 'Termijn om het examen te halen, in principe',
 'figures.mvv.collect': 'Termijn om de mvv op te halen',
 'figures.mvv.exempt_nationalities': 'Landen waarvan onderdanen geen mvv nodig hebben, naast de lidstaten van de '
                                     'Europese Unie',
 'figures.mvv.long_stay': 'Duur van het verblijf vanaf wanneer een mvv nodig is',
 'figures.mvv.valid': 'Tijd dat de mvv geldig is',
 'figures.objection.decision': 'Termijn waarin de IND op een bezwaar beslist, in principe',
 'figures.objection.term': 'Termijn om een bezwaar te versturen, vanaf de datum van de afwijzingsbrief',
 'figures.omissions.asylum': 'Termijn om ontbrekende documenten te sturen, asielroute',
 'figures.omissions.objection': 'Termijn om ontbrekende documenten te sturen in de bezwaarfase',
 'figures.omissions.regular': 'Termijn om ontbrekende documenten te sturen, reguliere route',
 'figures.procedure.asylum_standard': 'Tijd voor een beslissing die standaard was bij nareis',
 'figures.procedure.basic': 'Wettelijke beslistermijn',
 'figures.procedure.extension': 'Verlenging van de beslistermijn, in bijzondere omstandigheden',
 'figures.procedure.maximum': 'Langste beslistermijn, zoals het rapport die noemt',
 'figures.procedure.proposed': 'Langere beslistermijn die was voorgesteld en geen wet was',
 'figures.procedure.proposed_maximum': 'Langer maximum dat was voorgesteld en geen wet was',
 'figures.procedure.usual_from': 'Tijd van een gebruikelijke beslissing, op zijn vroegst',
 'figures.procedure.usual_to': 'Tijd van een gebruikelijke beslissing, op zijn laatst',
 'figures.status.citizenship': 'Jaren totdat de Nederlandse nationaliteit kan worden aangevraagd',
 'figures.status.continued': 'Jaren tot voortgezet verblijf, voor partners',
 'figures.status.continued_blue_card': 'Jaren tot voortgezet verblijf, voor gezinsleden van iemand met een Europese '
                                       'blauwe kaart',
 'figures.status.continued_child': 'Jaren tot voortgezet verblijf, voor iemand die als minderjarig kind kwam',
 'figures.status.permanent': 'Jaren tot een vergunning voor onbepaalde tijd',
 'figures.status.stay_in_eu': 'Jaren eerder verblijf in de EU die hiervoor nodig zijn',
 'figures.submission.deadline': 'Termijn om nareis aan te vragen nadat de asielvergunning is verleend',
 'figures.submission.proposed': 'Langere termijn die was voorgesteld en geen wet was',
 'figures.waiting.term': 'Tijd dat de referent in Nederland moet hebben verbleven',
 'income.about': 'Deze rekenhulp kijkt naar het bedrag, naar waar het inkomen vandaan komt en naar hoelang het '
                 'doorloopt.',
 'income.added-up': 'Het rapport zegt niet of inkomens uit verschillende bronnen bij elkaar worden opgeteld. Wij lezen '
                    'het zo.',
 'income.after-the-contract': 'Bij zo’n kort contract moet uit papieren blijken dat het inkomen doorloopt. Het rapport '
                              'zegt niet uit welke papieren blijkt wat er na het contract komt.',
 'income.article-8': 'Het rapport zegt niet of de inkomenseis geldt voor een aanvraag op grond van artikel 8 EVRM.',
 'income.ask-the-ind': 'Vraag de IND wat er voor u geldt waar het rapport dat niet zegt.',
 'income.asylum': 'Voor nareis die op tijd wordt aangevraagd, wordt geen inkomen gevraagd.',
 'income.asylum-closed': 'Voor een reguliere aanvraag geldt de inkomenseis.',
 'income.asylum-excusable': 'Op de asielroute wordt geen inkomen gevraagd, zoals wij het rapport lezen.',
 'income.asylum-late': 'De IND beslist of het verschoonbaar (te verontschuldigen) is dat de aanvraag te laat is. Is '
                       'dat zo, dan lezen wij dat er geen inkomen wordt gevraagd. Is dat niet zo, dan geldt de '
                       'inkomenseis voor een reguliere aanvraag.',
 'income.benefit-or-funds': 'Sommige uitkeringen tellen als inkomen, en een beroep op de openbare kas is niet '
                            'toegestaan. Het rapport zegt niet waar de grens ligt.',
 'income.check-regular': 'Kies hier “Reguliere gezinshereniging” om te zien of het inkomen genoeg zou zijn.',
 'income.contract_months.ask': 'Voor hoeveel maanden is het arbeidscontract, van de eerste tot en met de laatste dag?',
 'income.contract_months.hint': 'In hele maanden. Vul voor een contract zonder einddatum 99 in.',
 'income.contract_months.short': 'de maanden van het contract',
 'income.converted': 'Het rapport zegt niet hoe inkomen per week of per jaar, of eigen vermogen, wordt omgerekend naar '
                     'een bedrag per maand. Ook zegt het niet welk deel van een inkomen vakantiegeld is.',
 'income.enough': 'Het inkomen is hoog genoeg. Het bedrag is {norm} bruto per maand.',
 'income.explain': 'Leg in de aanvraag uw omstandigheden uit, en voeg papieren toe waaruit die blijken.',
 'income.household': 'Het rapport zegt niet of gezinsleden die nog in het buitenland zijn, meetellen voor het '
                     'huishouden. Wij tellen hen mee.',
 'income.household.ask': 'Wat is het huishouden van de referent, samen met de gezinsleden die willen komen?',
 'income.household.couple': 'Een stel',
 'income.household.couple.hint': 'Getrouwd, of samenwonend zonder getrouwd te zijn.',
 'income.household.hint': 'Hoeveel gezinsleden er komen, maakt geen verschil.',
 'income.household.other': 'Iets anders',
 'income.household.other.hint': 'Bijvoorbeeld iemand die alleen woont, zonder kinderen.',
 'income.household.registered': 'Geregistreerde partners',
 'income.household.single-parent': 'Een alleenstaande ouder',
 'income.household.single-parent.hint': 'Een vader of moeder zonder partner.',
 'income.how-tested': 'Het rapport zegt niet hoe de IND toetst of eigen vermogen of inkomen uit een eigen bedrijf '
                      'stabiel (duurzaam) is.',
 'income.how-weighed': 'Het rapport zegt niet welke omstandigheden tellen, en hoe de IND die weegt.',
 'income.humanitarian': 'De inkomenseis geldt niet voor een referent met deze vergunning.',
 'income.humanitarian.ask': 'Heeft de referent een vergunning op tijdelijke humanitaire gronden vanwege mensenhandel '
                            'of geweld?',
 'income.humanitarian.hint': 'Mensenhandel, eergerelateerd geweld of huiselijk geweld. Andere humanitaire vergunningen '
                             'tellen niet.',
 'income.incapacitated.ask': 'Kan de referent helemaal niet werken, en zal dat zo blijven?',
 'income.incapacitated.hint': 'Het rapport noemt dit volledig en blijvend arbeidsongeschikt.',
 'income.independent': 'Het inkomen is zelfstandig: het komt uit een bron die telt, en de belastingen zijn betaald.',
 'income.labour_integration.ask': 'Is de referent blijvend niet in staat tot arbeidsinschakeling?',
 'income.labour_integration.hint': 'Arbeidsinschakeling betekent: een plaats vinden in werk. Blijvend betekent: het '
                                   'zal zo blijven.',
 'income.late-but-accepted': 'Het rapport geeft een vrijstelling aan wie op tijd een aanvraag doet. Het herhaalt dat '
                             'niet voor een te late aanvraag die de IND accepteert. Wij lezen tabel 1 wel zo, omdat '
                             'die op deze route geen inkomen vraagt.',
 'income.lower-amount': 'Het rapport zegt niet of er in plaats daarvan een lager bedrag geldt, en welk bedrag.',
 'income.met': 'Aan de inkomenseis is voldaan.',
 'income.met_year_before.ask': 'Voldeed de referent ook in het jaar vóór de aanvraag aan de inkomenseis?',
 'income.met_year_before.hint': 'Het inkomen was toen hoog genoeg, en de belastingen en premies daarover waren '
                                'betaald.',
 'income.monthly_income.ask': 'Wat is het bruto-inkomen van de referent per maand op het moment dat de aanvraag wordt '
                              'verstuurd?',
 'income.monthly_income.hint': 'In euro’s. Bruto betekent: voordat belastingen en premies eraf gaan. Tel vakantiegeld '
                               'niet mee.',
 'income.months_ahead.ask': 'Hoeveel maanden na de aanvraag blijft het inkomen beschikbaar?',
 'income.months_ahead.hint': 'In hele maanden. Vul voor inkomen zonder einddatum, zoals bij een vast contract, 99 in.',
 'income.months_ahead.short': 'de maanden dat het inkomen beschikbaar blijft',
 'income.no-public-funds': 'De referent doet geen beroep op de openbare kas.',
 'income.not-100': 'Vrijgesteld van maar één ding: de referent hoeft niet 100% van het minimumloon te halen. Het '
                   'rapport laat open wat er in plaats daarvan geldt.',
 'income.not-at-application': 'Blijft het inkomen zo kort beschikbaar, dan moet het op het moment van de aanvraag ook '
                              'hoog genoeg en zelfstandig zijn.',
 'income.not-met': 'Aan de inkomenseis is niet voldaan. De IND kijkt dan altijd naar uw omstandigheden, en kan de '
                   'aanvraag toch toewijzen.',
 'income.one-day': 'De bedragen zijn die van {day}. Zij veranderen telkens na {term}, en het rapport geeft geen '
                   'andere.',
 'income.other-household': 'Het rapport noemt alleen een bedrag voor stellen en voor alleenstaande ouders.',
 'income.other-parts': 'Het rapport zegt niet of het inkomen dan nog wel zelfstandig, stabiel en regelmatig moet zijn.',
 'income.other-source': 'Het rapport noemt vier bronnen van inkomen. Het zegt niet of andere ook tellen.',
 'income.paper-ahead': 'Papieren waaruit blijkt dat het inkomen nog {term} beschikbaar blijft.',
 'income.paper-annex': 'De papieren die het formulier van de IND voor ander inkomen noemt, in de bijlage '
                       '“Bewijsmiddelen inkomen”. Het rapport herhaalt die lijst niet.',
 'income.paper-contract': 'Het arbeidscontract.',
 'income.paper-contracts': 'De arbeidscontracten van het afgelopen jaar.',
 'income.paper-declaration': 'Een werkgeversverklaring.',
 'income.paper-declarations': 'Een werkgeversverklaring over het afgelopen jaar.',
 'income.paper-if-longer': 'Bij een contract van {contract} of langer: het contract, een werkgeversverklaring en de '
                           'loonstroken van de afgelopen {past}.',
 'income.paper-if-shorter': 'Bij een korter contract: deze papieren over het afgelopen jaar, en papieren waaruit '
                            'blijkt dat het inkomen nog {term} beschikbaar blijft.',
 'income.paper-payslips': 'De loonstroken van de afgelopen {past}.',
 'income.paper-payslips-year': 'De loonstroken van het afgelopen jaar.',
 'income.per-month': 'Voor alleenstaande ouders staat in het rapport alleen het bedrag. Wij lezen het zoals voor '
                     'stellen: per maand, zonder vakantiegeld.',
 'income.possible': 'Het rapport noemt deze uitzonderingen “mogelijk”, en zegt niet wanneer de IND ze toepast.',
 'income.public-funds': 'De referent mag geen beroep doen op de openbare kas.',
 'income.public_funds.ask': 'Doet de referent een beroep op de openbare kas, dus op geld van de staat?',
 'income.public_funds.hint': 'Het rapport zegt niet of hiermee ook een inkomensvervangende uitkering wordt bedoeld.',
 'income.registered': 'Het rapport noemt geen bedrag voor geregistreerde partners. Voor andere stellen is het {norm} '
                      'bruto per maand.',
 'income.show-exception': 'Verzamel papieren waaruit de uitzondering blijkt, zoals een beslissing over niet kunnen '
                          'werken.',
 'income.show-income': 'Verzamel papieren waaruit blijkt hoe het gezin in het levensonderhoud voorziet, of gaat '
                       'voorzien.',
 'income.source.ask': 'Waar komt het inkomen van de referent vandaan?',
 'income.source.benefit': 'Een inkomensvervangende uitkering',
 'income.source.benefit.hint': 'Geld dat in de plaats komt van loon.',
 'income.source.capital': 'Eigen vermogen',
 'income.source.capital.hint': 'Geld of bezit dat de referent heeft.',
 'income.source.employment': 'Legaal werk in loondienst',
 'income.source.other': 'Iets anders',
 'income.source.self-employed': 'Legaal werk als zelfstandige',
 'income.source.several': 'Meer dan één van deze',
 'income.sponsor_pension_age.ask': 'Heeft de referent de pensioengerechtigde leeftijd bereikt?',
 'income.sponsor_pension_age.hint': 'Het rapport zegt niet welke leeftijd dat is.',
 'income.stable': 'Het inkomen blijft {term} of langer beschikbaar.',
 'income.stable-by-year-before': 'In het jaar vóór de aanvraag was aan de eis voldaan, bij de aanvraag ook, en het '
                                 'inkomen loopt nog {term} door.',
 'income.taxes-not-paid': 'Inkomen is alleen zelfstandig als de belastingen en premies die daarover verschuldigd zijn, '
                          'zijn betaald.',
 'income.taxes_paid.ask': 'Zijn de belastingen en sociale premies over dit inkomen betaald?',
 'income.taxes_paid.hint': 'Voor zover die verschuldigd zijn. Het rapport zegt niet met welke papieren u dit aantoont.',
 'income.title': 'Is het inkomen van de referent genoeg?',
 'income.too-low': 'Het inkomen is te laag. Het bedrag is {norm} bruto per maand.',
 'income.too-short': 'Het inkomen moet na de aanvraag nog {term} beschikbaar blijven. Was ook in het jaar vóór de '
                     'aanvraag aan de eis voldaan, dan is {shorter} genoeg.',
 'income.unclear-at-application': 'Het is niet duidelijk of op het moment van de aanvraag aan de eis is voldaan. '
                                  'Blijft het inkomen zo kort beschikbaar, dan moet dat wel.',
 'income.weighed': 'De IND weegt mee of het gezin in het eigen levensonderhoud kan voorzien. Dat is één belang naast '
                   'andere.',
 'income.whose-income': 'Het rapport zegt niet of ook het inkomen van iemand anders dan de referent telt.',
 'income.year-before': 'Inkomen dat korter dan {term} beschikbaar blijft, telt alleen als in het jaar vóór de aanvraag '
                       'aan de eis was voldaan.',
 'independent_permit.a-and-b': 'Volgens het artikel van september 2024 bepaalt de IND of het een verblijfsvergunning '
                               '“asiel a of b” wordt.',
 'independent_permit.about': 'Deze rekenhulp zegt wat u kunt aanvragen met een afgeleide en met een zelfstandige '
                             'vergunning, en waardoor elk daarvan kan eindigen.',
 'independent_permit.abroad': 'Niemand kan van buiten Nederland een zelfstandige asielvergunning aanvragen.',
 'independent_permit.article-silent': 'Het artikel van september 2024 zegt niet wat hier geldt voor een zelfstandige '
                                      'vergunning.',
 'independent_permit.ask-a-lawyer': 'Vraag eerst advies aan een advocaat of VluchtelingenWerk.',
 'independent_permit.ask-about-both': 'Vraag de IND wat er gebeurt als de vergunning van de referent wordt verlengd.',
 'independent_permit.ask-which-holds': 'Vraag de IND welke van de twee nu geldt.',
 'independent_permit.asked-in-interview': 'Volgens het rapport van mei 2017 kan deze vergunning in het gesprek bij '
                                          'aankomst worden aangevraagd.',
 'independent_permit.asked-later': 'Het artikel van september 2024 noemt alleen een latere aanvraag in Nederland.',
 'independent_permit.asylum_family.ask': 'Gaat het om nareis (gezinshereniging bij asiel)?',
 'independent_permit.asylum_family.hint': 'Het gezinslid komt of kwam via de asielroute naar een referent met een '
                                          'verblijfsvergunning asiel. De referent is het familielid in Nederland.',
 'independent_permit.before_interview.ask': 'Moet het gesprek met de IND voor de registratie nog komen, of is het nu '
                                            'bezig?',
 'independent_permit.before_interview.hint': 'Dat is de registratie na aankomst, in de opvanglocatie in Veenhuizen. '
                                             'Die duurt enkele dagen.',
 'independent_permit.both-ways': 'Beide manieren kunnen naast elkaar bestaan. Daarom laten wij ze allebei zien.',
 'independent_permit.can-stop': 'De IND kan de afgeleide vergunning beëindigen. Dat gebeurt niet vanzelf: de IND '
                                'beslist.',
 'independent_permit.cannot-withdraw': 'Volgens het rapport van mei 2017 kan het einde van de relatie geen reden zijn '
                                       'om een zelfstandige asielvergunning in te trekken.',
 'independent_permit.conditions': 'De bronnen zeggen niet welke voorwaarden gelden voor een zelfstandige vergunning.',
 'independent_permit.continued-residence': 'Voor een reguliere vergunning: kijk in paragraaf 6.2 wanneer voortgezet '
                                           'verblijf kan worden aangevraagd.',
 'independent_permit.death-ours': 'Het rapport noemt echtscheiding als voorbeeld. Wij lezen het overlijden van de '
                                  'referent op dezelfde manier: het artikel noemt dat een einde van de relatie.',
 'independent_permit.extend-derived': 'Met een afgeleide vergunning kan het gezinslid dit niet vragen. De vergunning '
                                      'hangt af van die van de referent.',
 'independent_permit.extend-independent': 'Het gezinslid kan de IND vragen een zelfstandige vergunning te verlengen '
                                          'als die bijna afloopt. De vergunning is {term} geldig.',
 'independent_permit.fall-back': 'Geen van beide bronnen zegt wat er met de afgeleide vergunning gebeurt als een '
                                 'latere aanvraag wordt afgewezen. Het rapport gaat alleen over een aanvraag in het '
                                 'gesprek bij aankomst.',
 'independent_permit.happened.ask': 'Wat is er gebeurd?',
 'independent_permit.happened.died': 'De referent is overleden',
 'independent_permit.happened.separated': 'De relatie met de referent is geëindigd',
 'independent_permit.happened.separated.hint': 'Bijvoorbeeld door een echtscheiding, of omdat partners niet meer '
                                               'samenwonen.',
 'independent_permit.happened.stopped': 'De IND heeft de vergunning van de referent beëindigd',
 'independent_permit.has-one': 'Het gezinslid heeft al een zelfstandige asielvergunning.',
 'independent_permit.how-early': 'Het artikel zegt niet hoelang vóór het einde van de vergunning dit kan worden '
                                 'gevraagd.',
 'independent_permit.how-long': 'Het artikel zegt niet hoeveel jaar een afgeleide vergunning geldig is.',
 'independent_permit.in-the-interview': 'Het gezinslid kan een aanvraag doen: volgens het rapport van mei 2017 kan hij '
                                        'of zij dat zeggen in het gesprek met de IND. Daarna volgt de volledige '
                                        'asielprocedure.',
 'independent_permit.lasting-stay': 'In paragraaf 6.2 staat een rekenhulp over de vergunning voor onbepaalde tijd.',
 'independent_permit.later': 'Het gezinslid kan bij de IND asiel aanvragen. Er zijn voorwaarden, en de IND beslist of '
                             'daaraan is voldaan.',
 'independent_permit.letters': 'Het artikel zegt niet wat de letters in “verblijfsvergunning asiel a of b” betekenen.',
 'independent_permit.letters-open': 'Geen van beide bronnen legt de letters uit, en wij volgen geen van beide.',
 'independent_permit.look-at-the-document': 'Kijk op het verblijfsdocument op welke dag het afloopt.',
 'independent_permit.matter.apply': 'Of het gezinslid een zelfstandige asielvergunning kan aanvragen',
 'independent_permit.matter.ask': 'Wat wilt u weten?',
 'independent_permit.matter.extend': 'Of het gezinslid kan vragen om de vergunning te verlengen',
 'independent_permit.matter.hint': 'Een zelfstandige vergunning is een eigen vergunning: die steunt niet op de '
                                   'vergunning van de referent.',
 'independent_permit.matter.keep': 'Of het gezinslid de vergunning kan houden nadat er iets is veranderd',
 'independent_permit.matter.permanent': 'Of het gezinslid een vergunning voor onbepaalde tijd kan aanvragen',
 'independent_permit.not-asylum': 'Het artikel gaat alleen over asielvergunningen na gezinshereniging.',
 'independent_permit.note-127': 'De tekst van noot 127, over de afgeleide vergunning na een afwijzing, ontbreekt in '
                                'ons exemplaar.',
 'independent_permit.one-status': 'Volgens het rapport van mei 2017 is er sinds 2001 één asielstatus voor iedereen.',
 'independent_permit.own-permit': 'In Nederland kan het gezinslid een zelfstandige asielvergunning aanvragen. Er zijn '
                                  'voorwaarden.',
 'independent_permit.permanent-derived': '{article} Het rapport van mei 2017 zegt: dat kan wel, na enkele jaren met '
                                         'een echtgenoot, echtgenote of partner.',
 'independent_permit.probably-stops': 'De IND zal waarschijnlijk ook de afgeleide vergunning beëindigen. De IND '
                                      'beslist.',
 'independent_permit.say-it-in-the-interview': 'Na aankomst, in het gesprek met de IND, kan het gezinslid zeggen dat '
                                               'hij of zij die vergunning wil aanvragen.',
 'independent_permit.show-the-letter': 'Staat er in een brief dat de IND de vergunning wil beëindigen? Laat die dan '
                                       'meteen aan een advocaat zien. Er kan een laatste dag zijn om te reageren.',
 'independent_permit.still-derived': 'Volgens het rapport van mei 2017: als deze aanvraag wordt afgewezen, wordt de '
                                     'afgeleide vergunning toch verleend.',
 'independent_permit.stopped-independent': 'Het artikel en het rapport zeggen allebei niet wat er voor een '
                                           'zelfstandige vergunning geldt als de vergunning van de referent wordt '
                                           'beëindigd.',
 'independent_permit.tell-the-ind': 'Meld de IND snel wat er is veranderd. In paragraaf 6.1.1 staat binnen welke tijd '
                                    'dat moet.',
 'independent_permit.title': 'Een eigen asielvergunning: wat kunt u aanvragen?',
 'independent_permit.when-stopped': 'Het artikel zegt niet wanneer de IND een afgeleide vergunning beëindigt, en '
                                    'wanneer niet.',
 'integration_exam_abroad.about': 'Deze rekenhulp loopt de vrijstellingen één voor één na. Eén is genoeg.',
 'integration_exam_abroad.age-day': 'Het rapport zegt niet op welke dag de leeftijd telt. Wij gaan uit van de dag van '
                                    'de aanvraag.',
 'integration_exam_abroad.article-8': 'Het rapport zegt niet of het basisexamen wordt gevraagd bij een aanvraag op '
                                      'grond van artikel 8 EVRM.',
 'integration_exam_abroad.ask-before-applying': 'Vraag de IND of een advocaat vóór de aanvraag of het basisexamen '
                                                'wordt gevraagd.',
 'integration_exam_abroad.ask-diploma': 'Vraag de IND of dit diploma meetelt.',
 'integration_exam_abroad.ask-the-ind': 'Vraag het de IND.',
 'integration_exam_abroad.asylum': 'Voor nareis (gezinshereniging bij asiel) is het basisexamen niet nodig.',
 'integration_exam_abroad.costs': 'Het rapport zegt niet wat het basisexamen in het buitenland kost.',
 'integration_exam_abroad.country': 'Met deze nationaliteit hoeft het gezinslid het basisexamen niet te doen.',
 'integration_exam_abroad.diploma': 'Met een diploma of certificaat dat meetelt, hoeft het gezinslid het basisexamen '
                                    'niet te doen.',
 'integration_exam_abroad.diploma.ask': 'Heeft het gezinslid een van de diploma’s of certificaten die meetellen?',
 'integration_exam_abroad.diploma.hint': 'Het rapport noemt twee voorbeelden: een diploma van een cursus Nederlands, '
                                         'en het staatsexamen Nederlands als tweede taal (NT2). Andere noemt het niet.',
 'integration_exam_abroad.dutch_primary.ask': 'Heeft het gezinslid ten minste basisonderwijs in het Nederlands '
                                              'gevolgd, in Suriname of Nederland?',
 'integration_exam_abroad.eu-citizen': 'Het rapport gaat niet over burgers van de Europese Unie. Het zegt niet wat '
                                       'voor hen geldt.',
 'integration_exam_abroad.eu-long-term': 'Een EU-langdurig ingezetene hoeft het basisexamen niet te doen.',
 'integration_exam_abroad.eu_long_term.ask': 'Is het gezinslid EU-langdurig ingezetene?',
 'integration_exam_abroad.eu_long_term.hint': 'Dat is iemand met een EU-verblijfsvergunning voor langdurig '
                                              'ingezetenen.',
 'integration_exam_abroad.free-package': 'De Nederlandse overheid heeft een pakket om mee te leren. U kunt het kopen '
                                         'of gratis downloaden.',
 'integration_exam_abroad.gather-proof': 'Verzamel papieren die de omstandigheden laten zien, zoals een verklaring van '
                                         'een arts.',
 'integration_exam_abroad.hand-in-proof': 'Lever het bewijs in bij de aanvraag voor de mvv.',
 'integration_exam_abroad.how-decided': 'Het rapport zegt niet hoe de IND bijzondere omstandigheden beoordeelt.',
 'integration_exam_abroad.impairment': 'De IND beslist: de IND kan het gezinslid ontheffen van het basisexamen of van '
                                       'een deel daarvan.',
 'integration_exam_abroad.impairment.ask': 'Zijn er bijzondere omstandigheden waardoor het basisexamen onmogelijk is?',
 'integration_exam_abroad.impairment.hint': 'Bijvoorbeeld een geestelijke of lichamelijke beperking, zoals doofheid of '
                                            'blindheid.',
 'integration_exam_abroad.late-all': 'Het gezin van elke referent met een asielvergunning is vrijgesteld, zonder '
                                     'tijdslimiet.',
 'integration_exam_abroad.late-favour': 'De vrijstelling is een voordeel voor wie op tijd een aanvraag doet.',
 'integration_exam_abroad.late-followed': 'Wij volgen 3.3.4: dat is de paragraaf over het basisexamen. Dit is alleen '
                                          'van belang voor te late aanvragen.',
 'integration_exam_abroad.minor': 'Het gezinslid hoeft het basisexamen niet te doen: hij of zij is jonger dan {age} '
                                  'jaar.',
 'integration_exam_abroad.passed': 'Aan de voorwaarde is voldaan: het basisexamen is gehaald.',
 'integration_exam_abroad.passed.ask': 'Heeft het gezinslid het basisexamen in het buitenland al gehaald?',
 'integration_exam_abroad.passed.hint': 'Het heeft drie onderdelen: Kennis van de Nederlandse Samenleving, Spreken en '
                                        'Lezen.',
 'integration_exam_abroad.pension': 'Het basisexamen is niet nodig: het is voor mensen tot de pensioengerechtigde '
                                    'leeftijd.',
 'integration_exam_abroad.pension_age.ask': 'Heeft het gezinslid de pensioengerechtigde leeftijd bereikt?',
 'integration_exam_abroad.pension_age.hint': 'Het rapport zegt niet welke leeftijd dat is.',
 'integration_exam_abroad.prepare': 'Het gezinslid zorgt zelf voor de voorbereiding. Een bepaalde cursus is niet '
                                    'verplicht.',
 'integration_exam_abroad.required': 'Het gezinslid moet eerst het basisexamen in het buitenland halen. Zonder dat '
                                     'wordt er geen mvv afgegeven, en is inreis niet mogelijk.',
 'integration_exam_abroad.sponsor-asylum': 'Het gezinslid hoeft het basisexamen niet te doen: de referent heeft een '
                                           'asielvergunning.',
 'integration_exam_abroad.sponsor_is_turkish.ask': 'Heeft de referent de Turkse nationaliteit?',
 'integration_exam_abroad.suriname': 'Met basisonderwijs in het Nederlands hoeft iemand met de Surinaamse '
                                     'nationaliteit het basisexamen niet te doen.',
 'integration_exam_abroad.temporary': 'Het gezinslid hoeft het basisexamen niet te doen: het verblijfsdoel van de '
                                      'referent is tijdelijk.',
 'integration_exam_abroad.title': 'Het basisexamen inburgering in het buitenland: is aan de voorwaarde voldaan?',
 'integration_exam_abroad.traditional-ours': 'Het rapport noemt traditionele of religieuze huwelijken hier niet. Wij '
                                             'lezen deze partners als ongehuwde partners, zoals bijlage IV doet.',
 'integration_exam_abroad.turkish': 'Iemand met de Turkse nationaliteit hoeft het basisexamen niet te doen.',
 'integration_exam_abroad.turkish-sponsor': 'De echtgenoot, echtgenote of geregistreerd partner van een Turkse '
                                            'referent hoeft het basisexamen niet te doen.',
 'integration_exam_abroad.unmarried-turkish': 'Voor een ongehuwde partner van een Turkse referent noemt het rapport '
                                              'geen vrijstelling.',
 'integration_exam_abroad.validity': 'Het rapport zegt niet hoelang een gehaald basisexamen geldig blijft.',
 'integration_exam_abroad.which-diplomas': 'Het rapport noemt niet alle diploma’s die meetellen.',
 'integration_exam_abroad.which-pension-age': 'Het rapport zegt niet welke leeftijd de pensioengerechtigde leeftijd '
                                              'is.',
 'integration_exam_abroad.without-mvv': 'Het rapport zegt niet of het basisexamen wordt gevraagd van iemand die om '
                                        'gezondheidsredenen geen mvv nodig heeft.',
 'integration_loan.about': 'Deze rekenhulp telt cursus en examen bij elkaar op, en kijkt naar een lening daarvoor.',
 'integration_loan.ask-duo': 'Vraag DUO, met beide zinnen uit paragraaf 6.1.3, of de lening moet worden terugbetaald.',
 'integration_loan.ask-first': 'Vraag DUO schriftelijk, voordat u leent, wanneer en hoe de lening wordt terugbetaald.',
 'integration_loan.both-hold': 'Op een andere route, met een gehaald examen, als de referent een asielvergunning '
                               'heeft: het rapport zegt niet of de lening moet worden terugbetaald.',
 'integration_loan.course_cost.ask': 'Wat kost de inburgeringscursus?',
 'integration_loan.course_cost.hint': 'Dat verschilt per onderwijsinstelling. Tel de kosten van het examen niet mee. '
                                      'Vul 0 in als er geen cursus is.',
 'integration_loan.how-repaid': 'Het rapport zegt niet in hoeveel tijd een lening wordt terugbetaald, vanaf wanneer '
                                'rente telt en hoe die wordt opgeteld.',
 'integration_loan.limit': 'Er kan maximaal {most} worden geleend.',
 'integration_loan.lines': 'De cursus: {course}. Het examen: in totaal {fee}.',
 'integration_loan.loan.ask': 'Hoeveel wil het gezinslid lenen voor cursus en examen?',
 'integration_loan.loan.hint': 'Vul 0 in voor geen lening.',
 'integration_loan.more-than-costs': 'Cursus en examen kosten {total}. Vul dat bedrag in, of minder.',
 'integration_loan.no-loan': 'Cursus en examen kosten {total}. Zonder lening betaalt het gezinslid alles zelf.',
 'integration_loan.no-rate': 'Het rapport zegt niet welke rente op de asielroute geldt voor wie het examen niet haalt.',
 'integration_loan.not-passed': 'Op de asielroute moet de lening van {loan} worden terugbetaald als het examen niet is '
                                'gehaald. Als het is gehaald, hoeft dat niet.',
 'integration_loan.one-try': 'Het rapport zegt niet of de kosten van het examen voor één poging zijn of voor meer.',
 'integration_loan.own-share': 'Cursus en examen kosten {total}. Met een lening van {loan} betaalt het gezinslid {own} '
                               'uit ander geld. {repaid}',
 'integration_loan.pass': 'Wie het examen haalt, hoeft niet terug te betalen. Bewaar het bewijs dat het examen is '
                          'gehaald.',
 'integration_loan.pass-and-ask': 'Vraag DUO na het halen van het examen of de lening nog moet worden terugbetaald.',
 'integration_loan.pass-in-time': 'Het rapport zegt niet of wie het examen na het einde van de termijn haalt, ook niet '
                                  'hoeft terug te betalen.',
 'integration_loan.passed': 'Op de asielroute, met een gehaald examen: de lening hoeft niet te worden terugbetaald.',
 'integration_loan.passed_here.ask': 'Heeft het gezinslid het inburgeringsexamen in Nederland gehaald?',
 'integration_loan.passed_here.hint': 'Niet het basisexamen in het buitenland. Antwoord “Nee” als het examen nog moet '
                                      'komen.',
 'integration_loan.rate-time': 'Het rapport geeft de rente alleen als getal, en zegt niet voor welke tijd die geldt: '
                               'een jaar of een maand.',
 'integration_loan.repay': 'Op de reguliere route en bij artikel 8 EVRM: de lening van {loan} moet met rente worden '
                           'terugbetaald, {rate} (stand van 2016).',
 'integration_loan.repay-ours': 'Het rapport zegt alleen wie niet hoeft terug te betalen. Dat anderen op deze route '
                                'moeten terugbetalen, is onze lezing.',
 'integration_loan.repay-without-pass': 'Als het examen niet is gehaald, moet de lening van {loan} met rente worden '
                                        'terugbetaald, {rate} (stand van 2016). Als het examen is gehaald en de '
                                        'referent een asielvergunning heeft: dat zegt het rapport niet.',
 'integration_loan.section': 'Paragraaf 6.1.3 zegt: geen terugbetaling voor wie het examen haalt.',
 'integration_loan.section-followed': 'Wij volgen 6.1.3: dat is de paragraaf over de lening. Daar staat duidelijk dat '
                                      'het examen gehaald moet zijn.',
 'integration_loan.sum-ours': 'Het rapport geeft alleen de delen. De som, en wat er na een lening overblijft, hebben '
                              'wij zelf uitgerekend.',
 'integration_loan.table-1': 'Tabel 1 zegt: geen terugbetaling op de asielroute, voor een lening voor “geslaagde” '
                             'inburgering.',
 'integration_loan.title': 'Wat kost inburgering, en moet een lening worden terugbetaald?',
 'integration_loan.too-much': 'Meer dan {most} kan niet worden geleend. Wij rekenen met {most}.',
 'integration_loan.two-sentences': 'Het gezin van iemand met asiel hoeft niet terug te betalen als het examen is '
                                   'gehaald, en reguliere gezinsmigranten moeten terugbetalen. Voor een gezin dat '
                                   'beide is, zegt het rapport niet wat er geldt.',
 'integration_loan.who-can-borrow': 'Wie moet inburgeren, kan lenen vanaf de dag die in de brief van DUO staat.',
 'keep.broken': 'De verbinding is verbroken. Wat al binnen is, blijft hier: probeer het later opnieuw.',
 'keep.cannot': 'Deze browser kan de site hier niet bewaren. Misschien komt dat door een privévenster, of door een '
                'adres zonder https.',
 'keep.changed': 'Een bestand kwam in een andere vorm dan verwacht. Misschien is de site net veranderd: probeer het '
                 'later opnieuw.',
 'keep.done': 'Klaar.',
 'keep.filling': 'De site wordt opgehaald. U kunt verder lezen, maar sluit de pagina niet.',
 'keep.folder': 'Dit werkt alleen op de website. U hebt een kopie van de site geopend, en daarvoor is geen netwerk '
                'nodig.',
 'keep.forbidden': 'Uw browser staat niet toe dat deze site iets bewaart. In de instellingen staat waarom.',
 'keep.full': 'Er is niet genoeg ruimte op dit apparaat. Maak ruimte, en probeer het dan opnieuw.',
 'keep.get': 'De nieuwe versie ophalen',
 'keep.go-on': 'Ga verder',
 'keep.keep': 'Deze site op mijn apparaat bewaren',
 'keep.kept': 'Deze site is op uw apparaat bewaard. U kunt de site zonder netwerk openen.',
 'keep.newer': 'Er is een nieuwe versie van deze site. Daarvoor wordt ongeveer {megabytes} MB opgehaald.',
 'keep.none': 'Deze site is niet op uw apparaat bewaard.',
 'keep.notice': 'Er is een nieuwe versie van deze site.',
 'keep.notice-how': 'Hoe u die krijgt',
 'keep.off': 'Op dit moment kan deze site niet worden bewaard. Wat bewaard was, wordt bij uw volgende bezoek '
             'verwijderd.',
 'keep.part': 'Een deel van deze site staat op uw apparaat. U kunt verdergaan, of het verwijderen.',
 'keep.progress': 'Hoeveel er al binnen is',
 'keep.remove': 'Van dit apparaat verwijderen',
 'keep.removed': 'Verwijderd: er staat niets meer van op dit apparaat.',
 'keep.stop': 'Stoppen',
 'keep.stopped': 'Gestopt.',
 'keep.takes': 'Dit neemt ongeveer {device} MB ruimte in op uw apparaat. Daarvoor wordt ongeveer {sent} MB opgehaald.',
 'keep.without-script': 'Zonder JavaScript kan de site niet op uw apparaat worden bewaard.',
 'kit.and': 'en',
 'kit.answers': 'Uw antwoorden tot nu toe',
 'kit.ask-of': 'Persoon {number}: {ask}',
 'kit.batch-damaged': 'Sommige letters kunnen niet worden gelezen, omdat dit bestand niet in UTF-8 is. Bewaar het in '
                      'uw spreadsheet als “CSV UTF-8”.',
 'kit.batch-left-out': 'Deze namen komen na de eerste rij en hebben geen kolom. Ze zijn weggelaten: {names}.',
 'kit.batch-unknown': 'Deze kolommen zijn geen vragen van deze rekenhulp. Ze blijven zoals ze zijn: {names}.',
 'kit.branch-if-any': 'Als een van deze dingen zo is:',
 'kit.branch-if-one': 'Als dit zo is:',
 'kit.branches': 'Waar het van afhangt',
 'kit.by-the-rules': 'Volgens de regels van {edition}:',
 'kit.by-the-rules-of': 'Volgens de regels van {edition}.',
 'kit.calendar': 'Dagen om te onthouden',
 'kit.change': 'Wijzigen',
 'kit.changes': 'Waardoor zou dit anders worden?',
 'kit.changes-can': 'Wat nog anders kan worden:',
 'kit.changes-more': 'Dan komen er andere vragen.',
 'kit.changes-none': 'Geen enkel ander antwoord op één, twee of drie van deze vragen geeft een andere uitkomst.',
 'kit.changes-wrong': 'Controleer of deze antwoorden kloppen. Met andere antwoorden is de uitkomst anders:',
 'kit.checklist': 'Wat u moet verzamelen',
 'kit.checklists': 'Wat u moet verzamelen, per groep',
 'kit.choose': 'Kies een van de antwoorden.',
 'kit.choose-country': 'Kies een land',
 'kit.choose-unknown': 'Kies een van de antwoorden. Het antwoord in de link hoort daar niet bij.',
 'kit.cite-box': 'kader {number}',
 'kit.cite-chapter': 'hoofdstuk {section}',
 'kit.cite-figure': 'figuur {number}',
 'kit.cite-in-english': 'in het Engels',
 'kit.cite-note': 'noot {note}',
 'kit.cite-section': 'paragraaf {section}',
 'kit.cite-table': 'tabel {number}',
 'kit.clear': 'Mijn antwoorden wissen',
 'kit.computed': '(berekend uit uw antwoorden)',
 'kit.condition-met': 'Voldaan',
 'kit.condition-not-met': 'Niet voldaan',
 'kit.conflicts': 'Waar het rapport zichzelf tegenspreekt',
 'kit.conflicts-between': 'Waar twee bronnen elkaar tegenspreken',
 'kit.continue': 'Verder',
 'kit.country': 'Kies een land uit de lijst.',
 'kit.country-unknown': 'Kies een land uit de lijst. Het land in de link staat er niet in.',
 'kit.date': 'Vul de dag, de maand en het jaar in cijfers in, bijvoorbeeld {example}.',
 'kit.date-day': 'Dag',
 'kit.date-empty': 'Vul een datum in, bijvoorbeeld {example}.',
 'kit.date-four-digits': 'Vul het jaar in met vier cijfers, bijvoorbeeld 2017.',
 'kit.date-impossible': 'Deze dag bestaat niet. Controleer de dag en de maand.',
 'kit.date-long': 'Vul de dag, de maand en het jaar in cijfers in, bijvoorbeeld {example}.',
 'kit.date-month': 'Maand',
 'kit.date-no-day': 'Bij de datum hoort ook een dag.',
 'kit.date-no-month': 'Bij de datum hoort ook een maand.',
 'kit.date-no-year': 'Bij de datum hoort ook een jaar.',
 'kit.date-range': 'Vul een datum in van {first} tot en met {last}.',
 'kit.date-year': 'Jaar',
 'kit.day': '{number} dag',
 'kit.days': '{number} dagen',
 'kit.depends-more': 'Het hangt af van antwoorden die u nog niet weet.',
 'kit.depends-one': 'Het hangt af van het antwoord op: “{ask}”',
 'kit.edition': 'Dit zijn de regels van {edition}.',
 'kit.empty': 'Vul een antwoord in, bijvoorbeeld {example}.',
 'kit.every-conflict': 'Het rapport spreekt zichzelf hierover tegen. Zie de punten hieronder.',
 'kit.every-decides': 'De regels geven hierover geen uitsluitsel. De instantie beslist. Zie de punten hieronder.',
 'kit.every-depends': 'Het hangt af van antwoorden die u nog niet weet. Zie de punten met “het hangt ervan af”.',
 'kit.every-not-said': 'Het rapport zegt niet genoeg om dit te beantwoorden. Zie de punten hieronder.',
 'kit.every-out-of-scope': 'Een deel hiervan valt buiten het rapport. Zie de punten hieronder.',
 'kit.figure-checked': 'laatst met de bron vergeleken op {day}',
 'kit.figure-from-to': '{since} tot en met {until}',
 'kit.figure-source': 'Bron',
 'kit.figure-time': 'Bekend voor',
 'kit.figure-value': 'Waarde',
 'kit.figure-what': 'Gegeven',
 'kit.figures': 'Gebruikte gegevens',
 'kit.in-full': 'Dit volledig uitrekenen (ongeveer {megabytes} MB)',
 'kit.is-after': 'later dan',
 'kit.is-at-least': 'ten minste',
 'kit.is-at-most': 'ten hoogste',
 'kit.is-before': 'eerder dan',
 'kit.is-equal': 'gelijk aan',
 'kit.is-less': 'minder dan',
 'kit.is-more': 'meer dan',
 'kit.is-not': 'anders dan',
 'kit.is-on-or-after': 'op zijn vroegst',
 'kit.is-on-or-before': 'op zijn laatst',
 'kit.is-other-day': 'een andere dag dan',
 'kit.is-same-day': 'dezelfde dag als',
 'kit.keep': 'Meenemen',
 'kit.keep-day': 'Agendabestand: {title}',
 'kit.keep-days': 'Agendabestand met alle {number} dagen',
 'kit.keep-file': 'Mijn antwoorden en deze uitkomst als bestand bewaren',
 'kit.keep-print': 'Afdrukken',
 'kit.kind-answer': 'Uitgerekend',
 'kit.kind-conflict': 'Het rapport spreekt zichzelf tegen',
 'kit.kind-conflict-sources': 'Twee bronnen spreken elkaar tegen',
 'kit.kind-decides': 'De instantie beslist',
 'kit.kind-depends': 'Het hangt ervan af',
 'kit.kind-exempt': 'Vrijgesteld',
 'kit.kind-met': 'Ja, volgens deze regels',
 'kit.kind-not-met': 'Nee, niet volgens deze regels',
 'kit.kind-not-needed': 'Niet nodig',
 'kit.kind-not-said': 'Het rapport zegt het niet',
 'kit.kind-not-said-sources': 'De bronnen zeggen het niet',
 'kit.kind-out-of-scope': 'Buiten het rapport',
 'kit.left-out': 'Deze link bevat iets wat deze rekenhulp niet kent: {names}. Het is weggelaten.',
 'kit.minus': 'min',
 'kit.money': 'Vul een bedrag in euro’s in, in cijfers, bijvoorbeeld {example}.',
 'kit.money-range': 'Vul een bedrag in van hoogstens {most}.',
 'kit.money-two-ways': '“{raw}” kan op twee manieren worden gelezen. Schrijf {whole} zonder punt of komma.',
 'kit.month': '{number} maand',
 'kit.months': '{number} maanden',
 'kit.no': 'Nee',
 'kit.not-listed': 'Een ander land, niet in de lijst',
 'kit.number-1': 'één',
 'kit.number-10': 'tien',
 'kit.number-11': 'elf',
 'kit.number-12': 'twaalf',
 'kit.number-2': 'twee',
 'kit.number-3': 'drie',
 'kit.number-4': 'vier',
 'kit.number-5': 'vijf',
 'kit.number-6': 'zes',
 'kit.number-7': 'zeven',
 'kit.number-8': 'acht',
 'kit.number-9': 'negen',
 'kit.open': 'Wat open blijft',
 'kit.or': 'of',
 'kit.plan-more': 'Wat hier open is, en wat u kunt doen',
 'kit.plus': 'plus',
 'kit.possible-choice': 'een van deze: {texts}',
 'kit.possible-country': 'de twee letters van een land, zoals TR, of {others}',
 'kit.possible-day': 'een dag als jaar, maand, dag, zoals {example}',
 'kit.possible-money': 'een bedrag in euro’s, zoals {example}',
 'kit.possible-whole': 'een geheel getal van {least} tot en met {most}',
 'kit.printed': 'Afgedrukt op {day}. Versie van de rekenhulpen: {version}. Adres: {address}',
 'kit.problem': 'Er is een probleem',
 'kit.range': '{first} tot en met {last}',
 'kit.range-from': '{first} of meer',
 'kit.range-up-to': '{last} of minder',
 'kit.reasons': 'De voorwaarden, één voor één',
 'kit.receipt-broken': 'Dit bestand is niet hier bewaard, of het is beschadigd. Kies een ander bestand.',
 'kit.receipt-newer': 'Dit bestand komt van een nieuwere versie van deze site. Open het daar.',
 'kit.remaining': 'Deze vraag, en daarna nog hoogstens {number}.',
 'kit.remaining-last': 'Dit is de laatste vraag.',
 'kit.restart': 'Opnieuw beginnen',
 'kit.row-broken': 'Deze rij kan niet worden gelezen: er ontbreekt een aanhalingsteken, of er staat er een op de '
                   'verkeerde plaats.',
 'kit.row-cells': 'Deze rij heeft {cells} cellen, en de eerste regel heeft er {columns}.',
 'kit.row-empty': 'Deze rij is leeg.',
 'kit.row-no-object': 'Deze regel kan niet worden gelezen als één JSON-object.',
 'kit.row-no-text': 'De waarde van “{name}” moet één tekst of getal zijn.',
 'kit.row-too-long': 'Deze rij is te lang om te lezen.',
 'kit.see': 'Zie',
 'kit.stateless': 'Staatloos',
 'kit.table-about': 'Begin bij de eerste stap, en volg uw antwoorden.',
 'kit.table-about-go-on': '“Ga verder” leidt naar de volgende stap.',
 'kit.table-about-letters': 'Elke letter staat voor een uitkomst. Die staat volledig onder de stappen.',
 'kit.table-all': 'Ga elk van deze punten na. Ze moeten allemaal kloppen.',
 'kit.table-all-hold': 'Alle punten kloppen',
 'kit.table-answer': 'Antwoord',
 'kit.table-any': 'maakt niet uit',
 'kit.table-any-of': 'Klopt een van deze punten?',
 'kit.table-as-that-point': 'Het antwoord is wat dat punt zegt.',
 'kit.table-bold': 'Een punt klopt bij een vetgedrukt antwoord.',
 'kit.table-broken-head': 'De eerste regel kan niet worden gelezen. Daar moeten de vragen staan.',
 'kit.table-compare': 'Is {left} {operator} {right}?',
 'kit.table-empty': 'Dit bestand is leeg. Op de eerste regel moeten de vragen staan.',
 'kit.table-from': 'Vanuit stap {number}',
 'kit.table-go': 'Ga naar stap {number}',
 'kit.table-go-on': 'Ga verder',
 'kit.table-in-all': 'Alle punten samen',
 'kit.table-look-again': 'Kijk nog eens: {ask}',
 'kit.table-made-of': 'Dit telt allemaal mee:',
 'kit.table-no-question': 'De eerste regel noemt geen enkele vraag van deze rekenhulp. Dit zijn de vragen: {names}.',
 'kit.table-no-text': 'Dit bestand kan niet als tekst worden gelezen. Bewaar het in uw spreadsheet als “CSV UTF-8”.',
 'kit.table-none': 'Geen ervan',
 'kit.table-note': 'Schrijf het op',
 'kit.table-notes': 'Schrijf ze op',
 'kit.table-one': 'Een of meer kloppen',
 'kit.table-one-fails': 'Een of meer kloppen niet',
 'kit.table-only-if': 'Alleen als',
 'kit.table-or-if': 'of als',
 'kit.table-other-country': 'een ander land',
 'kit.table-outcomes': 'Uitkomsten',
 'kit.table-part': 'Deel {number}',
 'kit.table-question': 'Stap',
 'kit.table-rules': 'Zoek de rij met uw twee antwoorden.',
 'kit.table-see': 'Uitkomst {letter}',
 'kit.table-shared': 'Stappen waar meer dan één deel naartoe leidt',
 'kit.table-shared-points': 'Punten waar meer dan één deel naar vraagt',
 'kit.table-sometimes': 'Alleen in sommige gevallen:',
 'kit.table-start': 'Begin hier',
 'kit.table-step': 'stap {number}',
 'kit.table-sums': 'Hoe het bedrag wordt uitgerekend',
 'kit.table-then': 'Dan',
 'kit.table-together': 'Ga elk van deze punten na. Ze tellen allemaal.',
 'kit.table-twice': 'De eerste regel noemt “{name}” twee keer. Laat er één weg.',
 'kit.table-unsettled': 'Er is geen punt dat niet klopt, maar van één punt staat het niet vast',
 'kit.term-after': '{term} na {day}',
 'kit.term-before': '{term} vóór {day}',
 'kit.text-missing': '“{ask}” heeft geen antwoord. Mogelijk: {possible}.',
 'kit.text-mistaken': '{mistake} Mogelijk: {possible}.',
 'kit.text-unknown': '“{text}” is hier geen antwoord. Mogelijk: {possible}.',
 'kit.then': 'Wat u nu kunt doen',
 'kit.times': 'keer',
 'kit.too-long': 'Dit antwoord is te lang. Schrijf het korter, bijvoorbeeld {example}.',
 'kit.unknown': 'Ik weet het niet',
 'kit.week': '{number} week',
 'kit.weeks': '{number} weken',
 'kit.whole': 'Vul een geheel getal in cijfers in, bijvoorbeeld {example}.',
 'kit.whole-range': 'Vul een geheel getal in van {least} tot en met {most}.',
 'kit.why-in-full': 'Dit antwoord kwam meteen, uit de tabel met alle antwoorden. Als u het volledig uitrekent, kunt u '
                    'het ook bewaren, en zien waardoor het anders zou worden.',
 'kit.worked-out': 'Hoe wij hierop komen',
 'kit.year': '{number} jaar',
 'kit.years': '{number} jaar',
 'kit.yes': 'Ja',
 'lasting_stay.about': 'Deze rekenhulp rekent de dag uit op basis van de jaren met een echtgenoot, echtgenote of '
                       'partner, en loopt de voorwaarden na.',
 'lasting_stay.article-8-ours': 'Het rapport noemt reguliere gezinsmigranten. Wij lezen mensen met een vergunning op '
                                'grond van artikel 8 EVRM ook als reguliere gezinsmigranten.',
 'lasting_stay.ask-the-ind': 'Vraag de IND wat er in dit geval geldt.',
 'lasting_stay.ask-what-to-send': 'Vraag de IND welke voorwaarden nu gelden, en wat u moet opsturen.',
 'lasting_stay.ask-which-holds': 'Vraag de IND welke van de twee nu geldt.',
 'lasting_stay.breaks': 'Het rapport zegt niet of een onderbreking in deze jaren van belang is.',
 'lasting_stay.citizenship': 'Het gezinslid kan vanaf {day} de Nederlandse nationaliteit aanvragen.',
 'lasting_stay.every-route': 'Het rapport zegt niet of het van belang is hoe het gezinslid is gekomen. Wij lezen het '
                             'als open voor iedereen.',
 'lasting_stay.fee': 'Het rapport zegt niet welke leges hiervoor gelden.',
 'lasting_stay.goal.ask': 'Wat wil het gezinslid aanvragen?',
 'lasting_stay.goal.citizenship': 'De Nederlandse nationaliteit',
 'lasting_stay.goal.citizenship.hint': 'Het gezinslid wordt dan Nederlander.',
 'lasting_stay.goal.permanent': 'Een verblijfsvergunning voor onbepaalde tijd',
 'lasting_stay.goal.permanent.hint': 'Daarmee kan het gezinslid zich blijvend in Nederland vestigen.',
 'lasting_stay.how-much': 'Het rapport zegt niet hoeveel voldoende is, en van wie de middelen meetellen.',
 'lasting_stay.integrated': 'Aan de inburgeringsplicht is voldaan.',
 'lasting_stay.integrated.ask': 'Heeft het gezinslid aan de inburgeringsplicht in Nederland voldaan?',
 'lasting_stay.integrated.done': 'Ja',
 'lasting_stay.integrated.hint': 'In paragraaf 6.1.3 staat voor wie die plicht geldt, en hoe eraan wordt voldaan.',
 'lasting_stay.integrated.no-duty': 'Die plicht is er niet, of het gezinslid is ervan vrijgesteld of ontheven',
 'lasting_stay.integrated.not-yet': 'Nee, nog niet',
 'lasting_stay.keep-by-the-report': 'Volgens het rapport van mei 2017 kan het gezinslid vanaf {day} een vergunning '
                                    'voor onbepaalde tijd aanvragen. Vraag het eerst de IND.',
 'lasting_stay.keep-citizenship': 'Vanaf {day} kan het gezinslid de Nederlandse nationaliteit aanvragen.',
 'lasting_stay.keep-permanent': 'Vanaf {day} kan het gezinslid een vergunning voor onbepaalde tijd aanvragen.',
 'lasting_stay.means': 'Er zijn voldoende middelen van bestaan.',
 'lasting_stay.means.ask': 'Zijn er voldoende middelen van bestaan?',
 'lasting_stay.means.hint': 'Dat is genoeg geld om van te leven. Het rapport noemt hiervoor geen bedrag.',
 'lasting_stay.meet-first': 'Kijk naar de punten waaraan niet is voldaan. Vraag aan de IND of aan een advocaat of '
                            'daaraan kan worden voldaan, en wanneer.',
 'lasting_stay.more-conditions': 'Het rapport noemt een deel van de voorwaarden. Er kunnen er meer zijn.',
 'lasting_stay.no-conditions': 'Voor de Nederlandse nationaliteit noemt het rapport behalve de jaren geen voorwaarde. '
                               'Er kunnen er wel zijn.',
 'lasting_stay.no-duty': 'Het rapport zegt niet hoe het is voor mensen die deze plicht niet hebben, of ervan zijn '
                         'vrijgesteld of ontheven.',
 'lasting_stay.no-means': 'Er moeten voldoende middelen van bestaan zijn.',
 'lasting_stay.not-all': 'Zoals u het beschrijft, kan het gezinslid nog geen vergunning voor onbepaalde tijd '
                         'aanvragen: aan alle voorwaarden moet zijn voldaan.',
 'lasting_stay.not-integrated': 'Er moet eerst aan de inburgeringsplicht zijn voldaan.',
 'lasting_stay.not-revocable': 'Er is geen grond geweest om de verblijfsvergunning in te trekken.',
 'lasting_stay.own-asylum-permit': 'Zoek informatie over een zelfstandige asielvergunning: op de pagina over het '
                                   'artikel van september 2024 staat hoe u die kunt aanvragen.',
 'lasting_stay.partner_since.ask': 'Sinds wanneer verblijft het gezinslid in Nederland bij de echtgenoot, echtgenote '
                                   'of partner?',
 'lasting_stay.partner_since.hint': 'Het rapport zegt niet welke dag telt. Kent u meer dan één dag, zoals die van de '
                                    'aankomst en die van de eerste verblijfsvergunning? Vul dan de laatste in.',
 'lasting_stay.partner_since.short': 'de eerste dag bij de partner',
 'lasting_stay.permanent': 'Het gezinslid kan vanaf {day} een verblijfsvergunning voor onbepaalde tijd aanvragen.',
 'lasting_stay.revocable': 'In deze periode van {term} mag er geen grond zijn om de vergunning in te trekken.',
 'lasting_stay.revocable.ask': 'Is er in deze jaren een grond geweest om de verblijfsvergunning in te trekken?',
 'lasting_stay.revocable.hint': 'Intrekken is: de vergunning afnemen. Eén grond die het rapport noemt, is een beroep '
                                'op de openbare kas met een reguliere verblijfsvergunning.',
 'lasting_stay.title': 'Wanneer kunt u een vergunning voor onbepaalde tijd of de Nederlandse nationaliteit aanvragen?',
 'lasting_stay.two-statements': 'Volgens het rapport van mei 2017 kan het gezinslid vanaf {day} een '
                                'verblijfsvergunning voor onbepaalde tijd aanvragen. Volgens het artikel van september '
                                '2024 kunt u die met een afgeleide vergunning niet zelf aanvragen.',
 'lasting_stay.with_partner.ask': 'Verblijft het gezinslid in Nederland bij een echtgenoot, echtgenote of partner?',
 'lasting_stay.with_partner.hint': 'Een partner kan een geregistreerd partner zijn, of een partner zonder huwelijk.',
 'lasting_stay.without-partner': 'Het rapport noemt alleen een tijd voor mensen die bij een echtgenoot, echtgenote of '
                                 'partner verblijven. Het zegt niet wanneer anderen een aanvraag kunnen doen.',
 'lasting_stay.years': 'De periode van {term} met een echtgenoot, echtgenote of partner is op {day} voorbij.',
 'legal.article-3-14-c-of-the-aliens-decree': 'artikel 3.14, onder c, Vreemdelingenbesluit',
 'legal.article-3-14-of-the-aliens-decree': 'artikel 3.14 Vreemdelingenbesluit',
 'legal.article-3-15-1-b-and-article-3-5-of-the-aliens-decree-article-b7-2-2-of-the-aliens-act-implementation-guidelines': 'artikel '
                                                                                                                           '3.15, '
                                                                                                                           'eerste '
                                                                                                                           'lid, '
                                                                                                                           'onder '
                                                                                                                           'b, '
                                                                                                                           'en '
                                                                                                                           'artikel '
                                                                                                                           '3.5 '
                                                                                                                           'Vreemdelingenbesluit; '
                                                                                                                           'paragraaf '
                                                                                                                           'B7/2.2 '
                                                                                                                           'Vreemdelingencirculaire',
 'legal.article-3-15-1-b-of-the-aliens-decree': 'artikel 3.15, eerste lid, onder b, Vreemdelingenbesluit',
 'legal.article-3-15-of-the-aliens-decree': 'artikel 3.15 Vreemdelingenbesluit',
 'legal.article-3-16-of-the-aliens-decree': 'artikel 3.16 Vreemdelingenbesluit',
 'legal.article-3-2-of-the-aliens-decree-as-printed': 'artikel 3.2 Vreemdelingenbesluit (zo gedrukt)',
 'legal.article-3-20-of-the-aliens-decree': 'artikel 3.20 Vreemdelingenbesluit',
 'legal.article-3-21-of-the-aliens-decree': 'artikel 3.21 Vreemdelingenbesluit',
 'legal.article-3-22a-of-the-aliens-decree': 'artikel 3.22a Vreemdelingenbesluit',
 'legal.article-3-34a-under-j-of-the-aliens-regulations': 'artikel 3.34a, onder j, Voorschrift Vreemdelingen',
 'legal.article-3-50-1-a-b-of-the-aliens-decree': 'artikel 3.50, eerste lid, onder a en b, Vreemdelingenbesluit',
 'legal.article-3-7-of-the-aliens-decree-as-printed': 'artikel 3.7 Vreemdelingenbesluit (zo gedrukt)',
 'legal.article-3-73-of-the-aliens-decree': 'artikel 3.73 Vreemdelingenbesluit',
 'legal.article-3-75-1-of-the-aliens-decree': 'artikel 3.75, eerste lid, Vreemdelingenbesluit',
 'legal.article-3-75-3-of-the-aliens-decree': 'artikel 3.75, derde lid, Vreemdelingenbesluit',
 'legal.article-3-77-as-printed-and-article-3-19-of-the-aliens-decree': 'artikel 3.77 (zo gedrukt) en artikel 3.19 '
                                                                        'Vreemdelingenbesluit',
 'legal.article-3-77-of-the-aliens-decree': 'artikel 3.77 Vreemdelingenbesluit',
 'legal.article-b1-4-5-of-the-aliens-act-implementation-guidelines': 'paragraaf B1/4.5 Vreemdelingencirculaire',
 'legal.article-b7-2-1-1-of-the-aliens-act-implementation-guidelines': 'paragraaf B7/2.1.1 Vreemdelingencirculaire',
 'legal.article-b7-3-1-2-of-the-aliens-act-implementation-guidelines': 'paragraaf B7/3.1.2 Vreemdelingencirculaire',
 'legal.article-b7-3-8-of-the-aliens-act-implementation-guidelines': 'paragraaf B7/3.8 Vreemdelingencirculaire',
 'legal.article-b7-4-1-and-article-b6-3-2-of-the-aliens-act-implementation-guidelines': 'paragraaf B7/4.1 en paragraaf '
                                                                                        'B6/3.2 '
                                                                                        'Vreemdelingencirculaire',
 'legal.article-b7-4-1-of-the-aliens-act-implementation-guidelines': 'paragraaf B7/4.1 Vreemdelingencirculaire',
 'legal.article-b9-8-7-of-the-aliens-act-implementation-guidelines': 'paragraaf B9/8.7 Vreemdelingencirculaire',
 'legal.article-c1-4-4-6-of-the-aliens-act-implementation-guidelines': 'paragraaf C1/4.4.6 Vreemdelingencirculaire',
 'legal.article-c2-2-1-1-of-the-aliens-act-implementation-guidelines-as-printed': 'paragraaf C2/2.1.1 '
                                                                                  'Vreemdelingencirculaire (zo '
                                                                                  'gedrukt)',
 'legal.article-c2-4-1-of-the-aliens-act-implementation-guidelines': 'paragraaf C2/4.1 Vreemdelingencirculaire',
 'legal.section-18-of-the-aliens-act-as-printed': 'artikel 18 Vreemdelingenwet (zo gedrukt)',
 'legal.section-25-of-the-aliens-act': 'artikel 25 Vreemdelingenwet',
 'legal.section-29-2-of-the-aliens-act': 'artikel 29, tweede lid, Vreemdelingenwet',
 'legal.section-29-4-of-the-aliens-act': 'artikel 29, vierde lid, Vreemdelingenwet',
 'legal.section-29c-of-the-aliens-act-as-printed': 'artikel 29c Vreemdelingenwet (zo gedrukt)',
 'legal.section-2a-1-b-of-the-aliens-act': 'artikel 2a, eerste lid, onder b, Vreemdelingenwet',
 'legal.section-2s-1-of-the-aliens-act': 'artikel 2s, eerste lid, Vreemdelingenwet',
 'legal.section-76-1-of-the-aliens-act': 'artikel 76, eerste lid, Vreemdelingenwet',
 'legal.section-8-c-of-the-netherlands-nationality-act': 'artikel 8, onder c, Rijkswet op het Nederlanderschap',
 'legal.section-8-h-of-the-aliens-act': 'artikel 8, onder h, Vreemdelingenwet',
 'legal.sections-18-and-19-of-the-aliens-act': 'artikelen 18 en 19 Vreemdelingenwet',
 'missing_documents.about': 'Deze rekenhulp rekent de laatste dag uit als de IND om ontbrekende documenten heeft '
                            'gevraagd.',
 'missing_documents.ask-the-ind': 'Vraag de IND of die nog naar de documenten kijkt.',
 'missing_documents.asked.ask': 'Op welke dag vroeg de IND om de ontbrekende documenten?',
 'missing_documents.asked.hint': 'De dag van het telefoongesprek, of de datum van de brief. Als u meer dan één dag '
                                 'weet, vul dan de vroegste in.',
 'missing_documents.asked.short': 'de dag waarop de IND erom vroeg',
 'missing_documents.explanation': 'Voor elk document dat u niet kunt krijgen: een uitleg waarom dat niet kan.',
 'missing_documents.first-day': 'De termijn loopt vanaf het telefoongesprek of de brief. Het rapport zegt niet of de '
                                'datum van een brief telt, of de dag waarop de brief kwam. Wij gaan uit van de datum '
                                'van de brief.',
 'missing_documents.first-day-objection': 'Het rapport zegt niet vanaf welke dag deze termijn bij een bezwaar loopt. '
                                          'Wij gaan uit van de dag waarop de IND erom vroeg.',
 'missing_documents.how-long-suspended': 'Het rapport zegt niet hoelang de beslistermijn stilstaat.',
 'missing_documents.if-passed': 'Als die dag voorbij is, stuur de documenten dan toch, meteen, en leg uit waarom u ze '
                                'later stuurt.',
 'missing_documents.in-time': 'De documenten zijn op tijd. De laatste dag is {day}.',
 'missing_documents.keep': 'Stuur de ontbrekende documenten uiterlijk op {day} naar de IND.',
 'missing_documents.last-day': 'De laatste dag om de ontbrekende documenten te sturen is {day}.',
 'missing_documents.last-day-perhaps': 'Het rapport zegt niet of u op de asielroute meer tijd hebt. Stuur de '
                                       'documenten voor de zekerheid uiterlijk op {day}.',
 'missing_documents.late': 'De documenten zijn te laat: de laatste dag was {day}. Het rapport zegt niet wat er volgt.',
 'missing_documents.late-perhaps': 'Volgens de termijn die voor bezwaar geldt, was de laatste dag {day}. Het rapport '
                                   'zegt niet of u op de asielroute {term} hebt.',
 'missing_documents.no-documents': 'Als er documenten ontbreken die u niet kunt krijgen, leg dan uit waarom. De IND '
                                   'kan dan een DNA-onderzoek of een identificerend gehoor aanbieden.',
 'missing_documents.not-all': 'Als u niet alles op tijd kunt krijgen, stuur dan wat u hebt, en vertel de IND wat er '
                              'ontbreekt.',
 'missing_documents.objection-suspended': 'Het rapport zegt niet of de termijn voor een beslissing op het bezwaar dan '
                                          'stilstaat.',
 'missing_documents.phase.application': 'Voor de aanvraag',
 'missing_documents.phase.application.hint': 'De IND heeft er nog niet op beslist.',
 'missing_documents.phase.ask': 'Waarvoor vraagt de IND om de ontbrekende documenten?',
 'missing_documents.phase.objection': 'Voor een bezwaar',
 'missing_documents.phase.objection.hint': 'De IND heeft de aanvraag afgewezen, en u hebt gevraagd om de zaak opnieuw '
                                           'te bekijken.',
 'missing_documents.returned-earlier': 'Deze dag ligt vóór de dag waarop de IND om de documenten vroeg. Controleer '
                                       'beide datums.',
 'missing_documents.returned.ask': 'Zijn de ontbrekende documenten al verstuurd?',
 'missing_documents.returned_on.ask': 'Op welke dag zijn de ontbrekende documenten verstuurd?',
 'missing_documents.returned_on.hint': 'Als u ze op meer dan één dag hebt verstuurd, vul dan de laatste in.',
 'missing_documents.returned_on.short': 'de dag waarop de documenten zijn verstuurd',
 'missing_documents.send-early': 'Stuur de documenten zo vroeg dat ze er uiterlijk op die dag zijn, en bewaar bewijs '
                                 'van wanneer u ze hebt verstuurd.',
 'missing_documents.send-now': 'Als er nog iets moet worden verstuurd, doe dat nu, en leg uit waarom het te laat is.',
 'missing_documents.sent-or-arrived': 'Het rapport zegt niet of de documenten uiterlijk op die dag verstuurd moeten '
                                      'zijn, of er dan moeten zijn.',
 'missing_documents.stands-still': 'Omdat de IND erom vroeg, is de termijn om op de aanvraag te beslissen opgeschort: '
                                   'hij staat stil.',
 'missing_documents.term': 'De termijn om ze te sturen is {term}.',
 'missing_documents.title': 'Tot wanneer kunt u ontbrekende documenten sturen?',
 'missing_documents.too-late': 'Het rapport zegt niet wat er gebeurt als de documenten te laat komen.',
 'missing_documents.what-is-named': 'Alles wat de IND heeft genoemd, aan de telefoon of in de brief.',
 'missing_proof.about': 'Deze rekenhulp zegt wanneer een DNA-onderzoek of een gehoor (een gesprek met de IND) papieren '
                        'kan vervangen die de gezinsband laten zien.',
 'missing_proof.age-day': 'Het rapport zegt niet op welke dag deze leeftijd telt. Wij gaan uit van de dag van de '
                          'aanvraag.',
 'missing_proof.article-8': 'Het rapport zegt dit over de reguliere route en de asielroute. Het noemt geen aanvragen '
                            'op grond van artikel 8 EVRM.',
 'missing_proof.ask-a-lawyer': 'Vraag een advocaat of VluchtelingenWerk wat u kunt doen.',
 'missing_proof.better-proof': 'Verzamel andere papieren, en bewijs van de reden waarom de papieren ontbreken.',
 'missing_proof.biological.ask': 'Zijn de referent en het gezinslid door geboorte familie van elkaar?',
 'missing_proof.biological.hint': 'Antwoord nee als zij alleen door huwelijk of door adoptie familie zijn.',
 'missing_proof.can': 'In de paragrafen 3.2.2 en 4.3.1 staat dat de IND dit “kan” aanbieden.',
 'missing_proof.danger': 'Kan het gevaarlijk zijn om een papier op te vragen? Leg dan uit waarom. Breng daarvoor '
                         'niemand in gevaar.',
 'missing_proof.dna': 'Zodra de IND uw uitleg accepteert, biedt de IND een DNA-onderzoek, een identificerend gehoor of '
                      'allebei aan.',
 'missing_proof.dna-young': 'Zodra de IND uw uitleg accepteert, biedt de IND een DNA-onderzoek aan. De IND houdt geen '
                            'gehoor met een kind jonger dan {age} jaar.',
 'missing_proof.documents': 'Papieren laten de gezinsband zien. Er is geen DNA-onderzoek en geen identificerend gehoor '
                            'nodig.',
 'missing_proof.explain': 'Leg voor elk ontbrekend papier uit waarom u het niet kunt krijgen. Bewaar bewijs van wat u '
                          'hebt geprobeerd.',
 'missing_proof.first': 'Zolang de IND uw uitleg niet heeft geaccepteerd, beslist de IND eerst of die aannemelijk is: '
                        'of die geloofd kan worden.',
 'missing_proof.how-distant': 'Het rapport zegt niet voor hoe verre familieleden een DNA-onderzoek wordt aangeboden.',
 'missing_proof.how-long': 'Het rapport zegt niet hoelang het onderzoek en het gehoor duren.',
 'missing_proof.if-dna-fails': 'Als het onderzoek geen uitsluitsel geeft, kan een identificerend gehoor volgen.',
 'missing_proof.interview': 'Zodra de IND uw uitleg accepteert, houdt de IND een identificerend gehoor. Dat kan de '
                            'gezinsband laten zien.',
 'missing_proof.interview-other': 'Zodra de IND uw uitleg accepteert, houdt de IND een identificerend gehoor, maar '
                                  'niet met een kind jonger dan {age} jaar.',
 'missing_proof.like-foster': 'Het rapport noemt partners en pleegkinderen als voorbeelden. Wij lezen dit ook zo voor '
                              'deze band.',
 'missing_proof.may-be-refused': 'Het rapport zegt niet of u het onderzoek of het gehoor mag weigeren.',
 'missing_proof.member-young': 'Het gezinslid is jonger dan {age} jaar en wordt niet gehoord.',
 'missing_proof.no-dna': 'Een DNA-onderzoek kan deze band niet laten zien: het is voor biologische gezinsleden.',
 'missing_proof.no-identity-papers': 'Ontbreken er papieren over wie het gezinslid is? Stuur dan zoveel mogelijk '
                                     'andere papieren. De IND kan andere maatregelen nemen, volgens paragraaf 4.4.1.',
 'missing_proof.nobody': 'Het rapport zegt niet wat er hier volgt: DNA kan deze band niet laten zien, en beiden zijn '
                         'te jong voor een gehoor.',
 'missing_proof.not-plausible': 'Het rapport zegt niet wat er volgt als de uitleg niet wordt geaccepteerd. Het lijkt '
                                'een afwijzing te zijn.',
 'missing_proof.object-in-time': 'Heeft de IND de aanvraag afgewezen? Kijk dan naar de datum van de brief. Een bezwaar '
                                 'moet binnen {term} na die datum worden verstuurd.',
 'missing_proof.only-the-other': 'Het rapport zegt niet of het genoeg is om alleen de andere persoon te horen.',
 'missing_proof.paid': 'U hoeft het onderzoek niet te betalen: ten tijde van het rapport betaalde de IND het.',
 'missing_proof.plausible.accepted': 'Ja, de IND accepteert die',
 'missing_proof.plausible.ask': 'Accepteert de IND uw uitleg waarom er papieren ontbreken?',
 'missing_proof.plausible.hint': 'Het rapport noemt een uitleg die wordt geloofd “aannemelijk”.',
 'missing_proof.plausible.not-yet': 'Dat heeft de IND nog niet gezegd',
 'missing_proof.plausible.refused': 'Nee, de IND accepteert die niet',
 'missing_proof.prepare': 'In het gehoor vertelt u wie u bent en hoe u familie van elkaar bent.',
 'missing_proof.reasons-named': 'Het rapport geeft voorbeelden: de autoriteiten van het land van herkomst kunnen niet '
                                'altijd papieren geven, of er is alleen een religieuze huwelijksakte.',
 'missing_proof.refused': 'Het rapport zegt niet wat er volgt als de IND de uitleg niet accepteert. Het lijkt een '
                          'afwijzing van de aanvraag te zijn.',
 'missing_proof.safeguards': 'Er zijn bijzondere regels die kinderen in een gehoor beschermen. Het rapport noemt '
                             'alleen deze.',
 'missing_proof.samples-member': 'Het gezinslid geeft die in het buitenland, bij een Nederlandse ambassade of een '
                                 'Nederlands consulaat.',
 'missing_proof.samples-sponsor': 'De referent geeft bij de IND in Utrecht cellen van de binnenkant van de wang.',
 'missing_proof.send-in-time': 'Als de IND om ontbrekende papieren vraagt, hebt u op de reguliere route {regular} en '
                               'op de asielroute {asylum}. Stuur uw uitleg binnen die tijd.',
 'missing_proof.sponsor-young': 'De referent is jonger dan {age} jaar en wordt niet gehoord.',
 'missing_proof.title': 'En als u geen papieren hebt?',
 'missing_proof.will': 'In paragraaf 4.4.3 en de samenvatting staat dat de IND een onderzoek of een gehoor “zal” '
                       'aanbieden.',
 'missing_proof.will-followed': 'Wij volgen 4.4.3: dat is de paragraaf over ontbrekend bewijs. Het aanbod komt nadat '
                                'de IND de uitleg heeft geaccepteerd.',
 'missing_proof.with-the-partner': 'Het rapport zegt niet of de IND een DNA-onderzoek aanbiedt bij het kind en de '
                                   'partner van de referent.',
 'objection.about': 'Deze rekenhulp rekent de laatste dag voor een bezwaar uit, en de tijd voor de beslissing '
                    'daarover.',
 'objection.abroad': 'Het gezinslid is in het buitenland. Het rapport zegt niet of hij of zij mag komen om in '
                     'Nederland te wachten.',
 'objection.appeal-term': 'Het rapport zegt niet tot wanneer beroep mogelijk is. Kijk in de brief van de IND.',
 'objection.ask-about-waiting': 'Is het gezinslid in Nederland? Vraag de IND dan of hij of zij daar mag wachten. Zo '
                                'niet, dan kunt u de rechter om een voorlopige voorziening (VOVO) vragen.',
 'objection.ask-the-court': 'Om in Nederland te wachten, kunt u de rechter om een voorlopige voorziening (VOVO) '
                            'vragen.',
 'objection.ask-where': 'Vraag de IND of de rechtbank waar het gezinslid tot dan mag wachten.',
 'objection.confirmed.ask': 'Heeft de IND bevestigd dat het bezwaar is ontvangen?',
 'objection.confirmed.hint': 'De IND stuurt een bevestiging met de datum van ontvangst.',
 'objection.consequences_suspended.ask': 'Zijn de rechtsgevolgen van de afwijzing opgeschort (tijdelijk stopgezet)?',
 'objection.consequences_suspended.hint': 'Een daarvan is de plicht om Nederland te verlaten. Kijk in de brieven van '
                                          'de IND, of vraag het aan de IND.',
 'objection.costs': 'Het rapport zegt niet of een bezwaar iets kost.',
 'objection.court-time': 'Het rapport zegt niet hoelang een rechter doet over een beroep of een voorlopige '
                         'voorziening.',
 'objection.decided-by': 'Het bezwaar is op tijd. Volgens onze schatting beslist de IND er uiterlijk op {day} over. '
                         '{waiting}',
 'objection.documents': 'Vraagt de IND dan om ontbrekende documenten, stuur die dan binnen {term} terug.',
 'objection.earlier-day': 'Staat er in de brief van de IND een eerdere dag? Houd u dan aan die dag.',
 'objection.hearing': 'De IND kan u uitnodigen voor een hoorzitting. Daar kunt u uitleggen waarmee u het niet eens '
                      'bent.',
 'objection.if-late': 'Het rapport zegt niet wat er volgt als een bezwaar te laat is.',
 'objection.if-passed': 'Is die dag al voorbij? Vraag dan meteen een advocaat om advies. Verstuur het bezwaar toch, en '
                        'leg uit waarom het te laat is.',
 'objection.if-unfounded': 'Geeft de IND u geen gelijk, dan kunt u naar de bestuursrechter gaan (beroep).',
 'objection.if-well-founded': 'Geeft de IND u gelijk (het bezwaar heet dan gegrond), dan wordt de beslissing positief.',
 'objection.in-time': 'Het bezwaar is op tijd verstuurd. De laatste dag is {day}.',
 'objection.keep': 'Verstuur het bezwaar uiterlijk op {day} naar de IND.',
 'objection.keep-decision': 'Volgens onze schatting beslist de IND uiterlijk op {day} over het bezwaar.',
 'objection.last-day': 'De laatste dag om een bezwaar te versturen is {day}.',
 'objection.late': 'Het bezwaar is te laat: de laatste dag was {day}. Het rapport zegt niet wat er volgt.',
 'objection.legal-help': 'Vraag een advocaat meteen wat er nog mogelijk is.',
 'objection.longer': 'Het rapport zegt niet of de IND er langer over kan doen, en ook niet of die tijd kan stilstaan.',
 'objection.may-wait': 'Het gezinslid mag in Nederland wachten, en heeft daar rechtmatig verblijf.',
 'objection.may-wait-ruling': 'Door de voorlopige voorziening mag het gezinslid in Nederland wachten, en heeft het '
                              'daar rechtmatig verblijf.',
 'objection.must-wait-abroad': 'Zonder voorlopige voorziening moet het gezinslid wachten in het land van herkomst of '
                               'in een ander land van verblijf.',
 'objection.not-confirmed': 'Het bezwaar is op tijd. De IND zal de dag van ontvangst bevestigen. {waiting}',
 'objection.objected-earlier': 'Deze dag ligt vóór de datum van de afwijzingsbrief. Controleer beide datums.',
 'objection.objected.ask': 'Is er al een bezwaar verstuurd?',
 'objection.objected.hint': 'Dat is een brief aan de IND waarin staat dat u het niet eens bent. Het heet ook een '
                            'verzoek om heroverweging.',
 'objection.objected_on.ask': 'Op welke dag is het bezwaar verstuurd?',
 'objection.objected_on.short': 'de dag van het bezwaar',
 'objection.other': 'Het rapport noemt een bezwaar tegen een geweigerde mvv, en tegen een geweigerde reguliere '
                    'vergunning voor bepaalde tijd. Het zegt niet wat hier geldt.',
 'objection.read-confirmation': 'In de bevestiging van de IND staat binnen welke tijd de IND moet beslissen. Ga '
                                'daarvan uit.',
 'objection.read-the-letter': 'Lees in de brief van de IND wat u tegen de beslissing kunt doen, en tot wanneer.',
 'objection.received-earlier': 'Deze dag ligt vóór de dag waarop het bezwaar is verstuurd. Controleer beide datums.',
 'objection.received.ask': 'Op welke dag heeft de IND het bezwaar ontvangen?',
 'objection.received.hint': 'Dat staat in de bevestiging van de IND.',
 'objection.received.short': 'de dag van ontvangst',
 'objection.refused.ask': 'Wat heeft de IND geweigerd?',
 'objection.refused.mvv': 'Een mvv',
 'objection.refused.mvv.hint': 'Dat is het visum waarmee het gezinslid Nederland kan inreizen.',
 'objection.refused.other': 'Iets anders',
 'objection.refused.permit': 'Een reguliere verblijfsvergunning voor bepaalde tijd',
 'objection.refused.permit.hint': 'Aangevraagd zonder mvv.',
 'objection.rejected.ask': 'Welke datum staat er op de afwijzingsbrief?',
 'objection.rejected.hint': 'De datum van de brief telt, niet de dag waarop de brief kwam.',
 'objection.rejected.short': 'de datum van de afwijzingsbrief',
 'objection.ruling-pending': 'Het rapport zegt niet waar het gezinslid moet wachten tot de rechter heeft beslist.',
 'objection.ruling.ask': 'Is een rechter om een voorlopige voorziening (VOVO) gevraagd?',
 'objection.ruling.granted': 'Ja, en de rechter heeft die toegewezen',
 'objection.ruling.hint': 'Met deze voorziening mag het gezinslid in Nederland wachten.',
 'objection.ruling.not-asked': 'Nee',
 'objection.ruling.not-granted': 'Ja, en de rechter heeft die niet toegewezen',
 'objection.ruling.pending': 'Ja, maar de rechter heeft nog niet beslist',
 'objection.same-on-asylum-route': 'Het rapport zegt niet of op de asielroute alle regels voor een bezwaar hetzelfde '
                                   'zijn. Het zegt wel dat een bezwaar daar mogelijk is.',
 'objection.send-early': 'Verstuur het bezwaar zo vroeg als u kunt, en bewaar bewijs van de dag waarop u het hebt '
                         'verstuurd.',
 'objection.start': 'Het rapport zegt niet vanaf welke dag de weken voor de beslissing lopen. Dat kan de dag van '
                    'ontvangst zijn, of het einde van de bezwaartermijn. Wij gaan uit van de dag van ontvangst.',
 'objection.term': 'De tijd daarvoor is {term} vanaf de datum van de brief.',
 'objection.the-letter': 'Een brief aan de IND waarin staat dat u het niet eens bent met de beslissing, en waarom.',
 'objection.title': 'Bezwaar: tot wanneer, en waar kunt u wachten?',
 'objection.weeks': 'In principe beslist de IND binnen {term}.',
 'objection.when-admissible': 'Alleen als het bezwaar ontvankelijk is, kijkt de IND naar wat u zegt. Het rapport zegt '
                              'niet wanneer dat zo is.',
 'objection.which-cases': 'Het rapport zegt niet in welke gevallen de rechtsgevolgen zijn opgeschort.',
 'other_conditions.about': 'Deze rekenhulp kijkt naar samenwonen, de openbare orde, het paspoort, de tbc-test en de '
                           'verklaring van de referent.',
 'other_conditions.article-8-not': 'Niet aan al deze voorwaarden is voldaan. Het rapport zegt niet wat dit betekent '
                                   'voor een aanvraag op grond van artikel 8 EVRM.',
 'other_conditions.article-8-too': 'Het rapport zegt niet of al deze voorwaarden gelden voor een aanvraag op grond van '
                                   'artikel 8 EVRM. Wij laten ze allemaal zien.',
 'other_conditions.border_document.ask': 'Heeft het gezinslid een geldig document voor grensoverschrijding, zoals een '
                                         'paspoort?',
 'other_conditions.can-be-rejected': 'Het rapport zegt “kan worden afgewezen”. Het zegt niet dat dit altijd gebeurt.',
 'other_conditions.convicted.ask': 'Is het gezinslid veroordeeld voor een misdrijf, en daarvoor op een van deze '
                                   'manieren gestraft?',
 'other_conditions.convicted.hint': 'Een onvoorwaardelijke gevangenisstraf, jeugddetentie of een onvoorwaardelijke '
                                    'geldboete. Onvoorwaardelijk betekent: de straf moest echt worden uitgezeten of '
                                    'betaald.',
 'other_conditions.document': 'Het gezinslid heeft een geldig document voor grensoverschrijding.',
 'other_conditions.each-settlement': 'Het rapport zegt niet of een transactie altijd meetelt.',
 'other_conditions.explain': 'Leg in de aanvraag uit wat niet is zoals gevraagd, en voeg papieren toe die laten zien '
                             'waarom.',
 'other_conditions.explain-document': 'Schrijf op wat er is gedaan om een paspoort te krijgen, en bewaar brieven en '
                                      'antwoorden van de autoriteiten.',
 'other_conditions.ground': 'Er is een grond van openbare orde waarop een aanvraag kan worden afgewezen.',
 'other_conditions.how-serious': 'Het rapport zegt niet hoe het meetelt dat een misdrijf licht was of lang geleden is.',
 'other_conditions.in-principle': 'Het rapport zegt “in principe”, en zegt niet wanneer toch een paspoort nodig is.',
 'other_conditions.live-apart': 'De referent en het gezinslid moeten in Nederland samenwonen.',
 'other_conditions.live-together': 'De referent en het gezinslid zullen in Nederland samenwonen.',
 'other_conditions.met': 'Aan deze voorwaarden is voldaan.',
 'other_conditions.national-security': 'Het rapport noemt geen gronden van nationale veiligheid.',
 'other_conditions.no-danger': 'Volgens de gronden die het rapport noemt, is het gezinslid geen gevaar voor de '
                               'openbare orde.',
 'other_conditions.no-document': 'De IND kijkt waarom er niet zo’n document is, en of uw reden geloofwaardig is.',
 'other_conditions.no-legal-basis': 'Over samenwonen: de noten met de wettelijke basis hebben in ons exemplaar van het '
                                    'rapport geen tekst.',
 'other_conditions.no-partner': 'Alleen partners moeten buiten Nederland hebben samengewoond.',
 'other_conditions.not-believed': 'Het rapport zegt niet wat er volgt als de reden niet geloofwaardig is.',
 'other_conditions.not-met': 'Zoals u het beschrijft, is niet aan al deze voorwaarden voldaan.',
 'other_conditions.other-identity': 'Op de asielroute is in principe een ander identiteitsdocument genoeg.',
 'other_conditions.other_identity.ask': 'Heeft het gezinslid een ander identiteitsdocument?',
 'other_conditions.other_identity.hint': 'Bijvoorbeeld een identiteitskaart.',
 'other_conditions.paper-copy': 'Een kopie van het paspoort of van een ander identiteitsdocument.',
 'other_conditions.paper-declaration': 'De relatieverklaring, waarin beiden verklaren dat zij zullen samenwonen. '
                                       'Bijlage IV noemt die alleen voor ongehuwde partners: kijk op het formulier.',
 'other_conditions.paper-statement': 'De verklaring van de referent dat hij of zij als referent optreedt en de '
                                     'plichten van een referent nakomt.',
 'other_conditions.settlement.ask': 'Heeft het gezinslid een transactie (een schikking buiten de rechter om) aanvaard, '
                                    'en daardoor een strafbeschikking gekregen?',
 'other_conditions.settlement.hint': 'Een strafbeschikking is een straf van een officier van justitie, zonder rechter.',
 'other_conditions.sponsor-not-suspected': 'De referent wordt niet verdacht van oorlogsmisdrijven.',
 'other_conditions.sponsor-suspected': 'De referent wordt verdacht van oorlogsmisdrijven. Om die reden kan een '
                                       'aanvraag worden afgewezen.',
 'other_conditions.statement': 'De referent geeft de verklaring.',
 'other_conditions.statement-not': 'De referent moet verklaren dat hij of zij als referent optreedt.',
 'other_conditions.statement.ask': 'Zal de referent verklaren dat hij of zij als referent optreedt en de plichten van '
                                   'een referent nakomt?',
 'other_conditions.statement.hint': 'Het rapport zegt niet welke plichten dit zijn.',
 'other_conditions.tb': 'Het gezinslid is bereid een test op tuberculose (tbc) te laten doen.',
 'other_conditions.tb-nationalities': 'Het rapport zegt niet of mensen met bepaalde nationaliteiten zijn vrijgesteld '
                                      'van de tbc-test.',
 'other_conditions.tb-not': 'Het gezinslid moet bereid zijn een test op tuberculose (tbc) te laten doen.',
 'other_conditions.tb_willing.ask': 'Is het gezinslid bereid een test op tuberculose (tbc) te laten doen?',
 'other_conditions.title': 'Is aan de andere voorwaarden voldaan?',
 'other_conditions.war_crimes_member.ask': 'Wordt het gezinslid verdacht van oorlogsmisdrijven?',
 'other_conditions.war_crimes_sponsor.ask': 'Wordt de referent verdacht van oorlogsmisdrijven?',
 'other_conditions.war_crimes_sponsor.hint': 'Dit zijn de misdrijven van artikel 1F van het Vluchtelingenverdrag van '
                                             'Genève.',
 'other_conditions.which-route': 'Het rapport zegt niet op welke routes het document, de tbc-test en de verklaring '
                                 'worden gevraagd. Wij gaan ervan uit dat ze op elke route gelden.',
 'other_conditions.will_live_together.ask': 'Zullen de referent en het gezinslid in Nederland samenwonen?',
 'page.all': 'Alle rekenhulpen',
 'page.carries-out': 'Deze rekenhulp volgt een paragraaf van de gids. Daar kunt u de regels lezen:',
 'page.chapters': 'De hoofdstukken van deze site, waarin de regels staan, zijn in het Engels.',
 'page.embed': 'Zet deze rekenhulp op uw eigen pagina',
 'page.guide': 'Deze gids voegt de antwoorden van alle rekenhulpen samen. Hij staat ook hier:',
 'page.in-english': 'in het Engels',
 'page.more': 'Meer',
 'page.source': 'Waar dit vandaan komt',
 'page.stays': 'Uw antwoorden blijven in uw browser.',
 'page.translated': 'Deze pagina is een vertaling van een Engelse tekst.',
 'public_funds.about': 'Het rapport noemt dit geld de openbare kas.',
 'public_funds.ask-first': 'Wilt u geld van de staat vragen? Vraag dan eerst een advocaat of VluchtelingenWerk wat dat '
                           'met de vergunning doet.',
 'public_funds.asylum': 'Met de verblijfsvergunning van deze route mag het gezinslid een beroep doen op de openbare '
                        'kas (geld van de staat).',
 'public_funds.asylum-may': 'Gezinsleden van mensen met internationale bescherming mogen dat wel.',
 'public_funds.by-table': 'Alleen op de asielroute mag een beroep worden gedaan op de openbare kas.',
 'public_funds.few-years': 'Het rapport zegt niet hoelang de “eerste paar jaren” duren. Het duidelijke einde is een '
                           'zelfstandige vergunning zonder inkomenseis.',
 'public_funds.followed': 'Het rapport geeft geen uitsluitsel, en wij volgen geen van beide.',
 'public_funds.ground-on-asylum': 'Is een beroep op de openbare kas een grond om de vergunning van gezinsleden van '
                                  'iemand met een asielvergunning in te trekken? Dat zegt het rapport niet.',
 'public_funds.independent': 'Met deze zelfstandige vergunning mag het gezinslid een beroep doen op de openbare kas: '
                             'het schaadt het verblijfsrecht niet.',
 'public_funds.linked': 'Het gezinslid mag geen beroep doen op de openbare kas zonder dat dit het verblijfsrecht '
                        'schaadt. Dat verandert pas met een zelfstandige vergunning waarvoor geen inkomenseis geldt.',
 'public_funds.municipality': 'Let op: de gemeente meldt het altijd aan de IND als iemand van buiten de Europese Unie '
                              'een bijstandsuitkering aanvraagt.',
 'public_funds.own_permit.ask': 'Heeft het gezinslid een zelfstandige verblijfsvergunning?',
 'public_funds.own_permit.hint': 'Zelfstandig betekent: de vergunning hangt niet af van de referent.',
 'public_funds.own_permit.linked': 'Ja, maar daarvoor geldt een inkomenseis',
 'public_funds.own_permit.none': 'Nee',
 'public_funds.own_permit.none.hint': 'De vergunning is voor verblijf bij de referent.',
 'public_funds.own_permit.not-linked': 'Ja, en daarvoor geldt geen inkomenseis',
 'public_funds.regular': 'In de eerste paar jaren mag het gezinslid in principe geen beroep doen op de openbare kas '
                         '(geld van de staat). Wie dat wel doet, geeft de IND een grond om de verblijfsvergunning in '
                         'te trekken (weg te nemen).',
 'public_funds.regular-not': 'Gezinsleden met een reguliere vergunning mogen in principe geen beroep doen op de '
                             'openbare kas.',
 'public_funds.sponsor-asylum': 'Het rapport geeft geen uitsluitsel of het gezinslid een beroep mag doen op de '
                                'openbare kas (geld van de staat). De referent heeft een asielvergunning, maar dit is '
                                'niet de asielroute.',
 'public_funds.title': 'Mag het gezinslid geld van de staat vragen?',
 'public_funds.which-funds': 'Het rapport noemt niet wat als openbare kas telt. Wij nemen aan dat de '
                             'bijstandsuitkering, die paragraaf 6.3 noemt, een voorbeeld is.',
 'questions.always_belonged.ask': 'Heeft het kind altijd tot het gezin van de ouders behoord?',
 'questions.applied.ask': 'Op welke dag is de aanvraag verstuurd?',
 'questions.applied.short': 'de dag van de aanvraag',
 'questions.arrival.ask': 'Op welke dag komt het gezinslid in Nederland aan?',
 'questions.arrival.hint': 'Als het gezinslid hier al is, vul dan de dag in waarop hij of zij aankwam.',
 'questions.arrival.short': 'de dag van aankomst',
 'questions.asylum_permit.ask': 'Welke asielvergunning heeft het gezinslid nu?',
 'questions.asylum_permit.derived': 'Een afgeleide vergunning',
 'questions.asylum_permit.derived.hint': 'Deze kwam door gezinshereniging, en is gebaseerd op de vergunning van de '
                                         'referent.',
 'questions.asylum_permit.independent': 'Een zelfstandige vergunning',
 'questions.asylum_permit.independent.hint': 'Het gezinslid heeft zelf asiel aangevraagd, en heeft asiel gekregen.',
 'questions.came_by.article-8': 'Op grond van artikel 8 EVRM, het recht op familie- en gezinsleven',
 'questions.came_by.article-8.hint': 'De IND heeft om dit recht een reguliere vergunning gegeven.',
 'questions.came_by.ask': 'Hoe heeft het gezinslid de verblijfsvergunning gekregen?',
 'questions.came_by.asylum': 'Door nareis (gezinshereniging bij asiel)',
 'questions.came_by.asylum.hint': 'Dit geeft een verblijfsvergunning asiel.',
 'questions.came_by.regular': 'Door reguliere gezinshereniging',
 'questions.came_by.regular.hint': 'Dit geeft een reguliere verblijfsvergunning.',
 'questions.documents.ask': 'Kan de gezinsband met documenten worden aangetoond?',
 'questions.documents.hint': 'Bijvoorbeeld met een geboorteakte.',
 'questions.explanation.ask': 'Is er een redelijke uitleg waarom zij niet hebben samengewoond?',
 'questions.foreign_adoption.ask': 'Gaat het om een buitenlands kind dat naar Nederland komt om hier te worden '
                                   'geadopteerd?',
 'questions.granted.ask': 'Wanneer is de asielvergunning van de referent verleend?',
 'questions.granted.hint': 'Als u meer dan één datum weet, zoals die van de brief en die van de vergunning, vul dan de '
                           'vroegste in.',
 'questions.granted.short': 'de dag van de vergunning',
 'questions.in_netherlands.ask': 'Is het gezinslid nu in Nederland?',
 'questions.in_time.ask': 'Is de aanvraag op tijd verstuurd?',
 'questions.in_time.hint': 'Als de aanvraag nog niet is verstuurd: kan dat nog op tijd? De rekenhulp “Tot wanneer kunt '
                           'u een aanvraag doen?” rekent de laatste dag uit.',
 'questions.independent.ask': 'Woont het kind zelfstandig, of verdient het zelf de kost?',
 'questions.lateness.ask': 'Wat zegt de IND over de te late aanvraag?',
 'questions.lateness.excusable': 'Dat die verschoonbaar is (te verontschuldigen)',
 'questions.lateness.hint': 'De IND kijkt naar wat u en uw helpers hebben gedaan, en naar dingen waar u niets aan kon '
                            'doen.',
 'questions.lateness.not-decided': 'De IND heeft nog niet beslist',
 'questions.lateness.not-excusable': 'Dat die niet verschoonbaar is',
 'questions.lived_together.ask': 'Hebben de partners buiten Nederland samengewoond?',
 'questions.married_before_entry.ask': 'Waren zij vóór de inreis getrouwd?',
 'questions.married_before_entry.hint': 'Het rapport zegt niet wiens inreis is bedoeld. Als de antwoorden verschillen, '
                                        'kies dan “Ik weet het niet”.',
 'questions.member_age.ask': 'Hoe oud is het gezinslid op de dag van de aanvraag?',
 'questions.member_age.hint': 'In hele jaren.',
 'questions.more_dependence.ask': 'Heeft de referent het gezinslid, of het gezinslid de referent, meer nodig dan '
                                  'gebruikelijk is in een gezin of familie?',
 'questions.more_dependence.hint': 'Bijvoorbeeld omdat de een ernstig ziek is en niet zonder de zorg van de ander kan. '
                                   'Het rapport noemt dit een meer dan gebruikelijke afhankelijkheidsrelatie.',
 'questions.nationality.ask': 'Welke nationaliteit heeft het gezinslid?',
 'questions.purpose.ask': 'Is het verblijf van de referent als tijdelijk bedoeld?',
 'questions.purpose.hint': 'Het gaat om het verblijfsdoel volgens het Besluit inburgering. Een vergunning voor '
                           'beperkte tijd kan een doel hebben dat niet tijdelijk is. Het rapport geeft geen lijst. '
                           'Noot 62 noemt de pagina van de IND waar een lijst staat.',
 'questions.purpose.non-temporary': 'Niet tijdelijk',
 'questions.purpose.non-temporary.hint': 'Het rapport noemt één voorbeeld: internationale bescherming.',
 'questions.purpose.temporary': 'Tijdelijk',
 'questions.purpose.temporary.hint': 'Het rapport noemt één voorbeeld: een kennismigrant.',
 'questions.relation.adopted-child': 'Adoptiekind',
 'questions.relation.ask': 'Welke relatie heeft het gezinslid met de referent?',
 'questions.relation.child': 'Zoon of dochter',
 'questions.relation.foster-child': 'Pleegkind',
 'questions.relation.other': 'Een ander familielid, zoals een grootouder, oom, tante, neef of nicht',
 'questions.relation.parent': 'Vader of moeder',
 'questions.relation.partners-child': 'Zoon of dochter van de partner van de referent',
 'questions.relation.registered': 'Geregistreerd partner',
 'questions.relation.sibling': 'Broer of zus',
 'questions.relation.spouse': 'Echtgenoot of echtgenote',
 'questions.relation.traditional': 'Echtgenoot of echtgenote, alleen door een traditioneel of religieus huwelijk',
 'questions.relation.traditional.hint': 'Het huwelijk is niet bij de overheid geregistreerd.',
 'questions.relation.unmarried': 'Partner zonder huwelijk of registratie',
 'questions.route.article-8': 'Een aanvraag op grond van artikel 8 EVRM',
 'questions.route.article-8.hint': 'Voor gezinsleden die niet via de andere twee kunnen komen: de aanvraag doet een '
                                   'beroep op het recht op familie- en gezinsleven.',
 'questions.route.ask': 'Welke aanvraag is het?',
 'questions.route.asylum': 'Nareis (gezinshereniging bij asiel)',
 'questions.route.asylum.hint': 'De referent heeft een verblijfsvergunning asiel, en het gezin bestond al voordat de '
                                'referent kwam.',
 'questions.route.hint': 'De referent woont in Nederland. Het gezinslid is degene die bij de referent wil komen.',
 'questions.route.regular': 'Reguliere gezinshereniging',
 'questions.route.regular.hint': 'Voor een referent met een reguliere verblijfsvergunning, of als de asielroute '
                                 'gesloten is.',
 'questions.sent.ask': 'Is de aanvraag al verstuurd?',
 'questions.sponsor_age.ask': 'Hoe oud is de referent op de dag van de aanvraag?',
 'questions.sponsor_age.hint': 'In hele jaren.',
 'questions.sponsor_has_asylum.ask': 'Heeft de referent een verblijfsvergunning asiel?',
 'questions.sponsor_has_asylum.hint': 'Voor bepaalde of voor onbepaalde tijd.',
 'questions.sponsor_lawful.ask': 'Verblijft de referent rechtmatig in Nederland?',
 'questions.sponsor_nationality.ask': 'Welke nationaliteit heeft de referent?',
 'questions.sponsor_nationality.dutch': 'De Nederlandse',
 'questions.sponsor_nationality.eu': 'Die van een ander land van de Europese Unie',
 'questions.sponsor_nationality.hint': 'De referent woont in Nederland. Het gezinslid is degene die bij de referent '
                                       'wil komen.',
 'questions.sponsor_nationality.third-country': 'Een nationaliteit van buiten de Europese Unie',
 'questions.sponsor_nationality.third-country.hint': 'Of geen: staatlozen horen hierbij.',
 'questions.sponsor_permit.ask': 'Welk verblijfsrecht heeft de referent?',
 'questions.sponsor_permit.blue-card': 'Europese blauwe kaart',
 'questions.sponsor_permit.cross-border': 'Grensoverschrijdende dienstverlening',
 'questions.sponsor_permit.employment': 'Arbeid in loondienst',
 'questions.sponsor_permit.eu-free-movement': 'Verblijf op grond van artikel 8, onder e, van de Vreemdelingenwet',
 'questions.sponsor_permit.eu-free-movement.hint': 'Het verblijfsrecht dat voortkomt uit het vrije verkeer in de '
                                                   'Europese Unie.',
 'questions.sponsor_permit.eu-long-term': 'EU-verblijfsvergunning voor langdurig ingezetenen',
 'questions.sponsor_permit.exchange': 'Uitwisseling',
 'questions.sponsor_permit.family': 'Verblijf als familie- of gezinslid',
 'questions.sponsor_permit.highly-skilled': 'Arbeid als kennismigrant',
 'questions.sponsor_permit.hint': 'Het staat op het verblijfsdocument of in de brief van de IND.',
 'questions.sponsor_permit.medical': 'Medische behandeling',
 'questions.sponsor_permit.military': 'Niet-geprivilegieerd militair of burgerpersoneel',
 'questions.sponsor_permit.nationality-act': 'In afwachting van een beslissing op grond van artikel 17 van de Rijkswet '
                                             'op het Nederlanderschap',
 'questions.sponsor_permit.non-temporary-humanitarian': 'Niet-tijdelijke humanitaire gronden',
 'questions.sponsor_permit.on-the-job': 'Lerend werken, zoals een stage',
 'questions.sponsor_permit.other': 'Iets anders',
 'questions.sponsor_permit.permanent-asylum': 'Verblijfsvergunning asiel voor onbepaalde tijd',
 'questions.sponsor_permit.permanent-regular': 'Reguliere verblijfsvergunning voor onbepaalde tijd',
 'questions.sponsor_permit.researcher': 'Wetenschappelijk onderzoeker',
 'questions.sponsor_permit.researcher.hint': 'In de zin van Europese Richtlijn 2005/71/EG.',
 'questions.sponsor_permit.seasonal': 'Seizoenarbeid',
 'questions.sponsor_permit.seeking-work': 'Het zoeken naar en verrichten van arbeid, al dan niet in loondienst',
 'questions.sponsor_permit.self-employed': 'Arbeid als zelfstandige',
 'questions.sponsor_permit.study': 'Studie',
 'questions.sponsor_permit.temporary-asylum': 'Verblijfsvergunning asiel voor bepaalde tijd',
 'questions.sponsor_permit.temporary-humanitarian': 'Tijdelijke humanitaire gronden',
 'questions.sponsor_permit.transfer': 'Overplaatsing binnen een onderneming',
 'questions.sponsor_permit.wealthy': 'Economisch niet-actieve langdurig ingezetene of vermogende vreemdeling',
 'questions.still_belongs.ask': 'Behoort het gezinslid nog tot het gezin?',
 'questions.still_belongs.hint': 'Antwoord nee als de gezinsband is verbroken.',
 'questions.tie.after-permit': 'Na de eerste verblijfsvergunning van de referent',
 'questions.tie.ask': 'Wanneer begon de gezinsband?',
 'questions.tie.before-entry': 'Voordat de referent Nederland inreisde',
 'questions.tie.between': 'Na de inreis van de referent, en vóór de eerste verblijfsvergunning van de referent',
 'questions.tie.hint': 'Bijvoorbeeld de dag van het huwelijk, van de geboorte, of de dag waarop een pleegkind in het '
                       'gezin kwam.',
 'questions.unaccompanied.ask': 'Is de referent als alleenstaande minderjarige naar Nederland gekomen?',
 'questions.unaccompanied.hint': 'Een minderjarige is iemand die niet meerderjarig is. Alleenstaand betekent: zonder '
                                 'verantwoordelijke volwassene.',
 'reopen.about': 'Een bestand dat u onder een uitkomst hebt bewaard, wordt in deze browser gelezen en vergeleken. Er '
                 'wordt niets verstuurd.',
 'reopen.asks': 'Met deze antwoorden vraagt de rekenhulp vandaag meer. Open ze en ga verder.',
 'reopen.both': 'Dit stond er, en staat er nog:',
 'reopen.failed': 'Het bestand kon hier niet worden vergeleken. Probeer het opnieuw. U kunt het in elke teksteditor '
                  'lezen.',
 'reopen.file': 'Welk bestand?',
 'reopen.large': 'Dit bestand is te groot om hier bewaard te zijn. Kies een ander bestand.',
 'reopen.link': 'Deze antwoorden in de rekenhulp openen',
 'reopen.loading': 'Python wordt geladen: ongeveer {megabytes} MB, één keer voor dit bezoek.',
 'reopen.none': 'Kies eerst een bestand.',
 'reopen.now': 'Dit staat er nu:',
 'reopen.open': 'Openen en vergelijken',
 'reopen.other': 'Er is iets veranderd: dezelfde antwoorden geven vandaag een andere uitkomst.',
 'reopen.same': 'Er is niets veranderd: dezelfde antwoorden geven vandaag dezelfde uitkomst.',
 'reopen.saved': 'Bewaard op {day}, met versie {version} van de rekenhulpen.',
 'reopen.then': 'Dit stond er toen, en nu niet meer:',
 'reopen.title': 'Een bewaard bestand openen',
 'reopen.unknown': 'Dit bestand is van een rekenhulp die deze site niet (meer) heeft.',
 'reopen.version': 'Bewaard met versie {version} van de rekenhulpen.',
 'reopen.without-script': 'Zonder JavaScript kan hier geen bestand worden geopend. U kunt het in elke teksteditor '
                          'lezen.',
 'report_changes.about': 'Deze rekenhulp rekent de laatste dag uit om een verandering bij de IND te melden.',
 'report_changes.affects_residence.ask': 'Kan deze verandering gevolgen hebben voor het verblijfsrecht van het '
                                         'gezinslid?',
 'report_changes.affects_residence.hint': 'Bijvoorbeeld omdat het om een voorwaarde van de vergunning gaat. Kies “Ik '
                                          'weet het niet” als u twijfelt.',
 'report_changes.both-ours': 'Het rapport noemt voorbeelden voor de tijd van de procedure, en de termijn voor de tijd '
                             'daarna. Wij lezen beide voor beide perioden.',
 'report_changes.changed.ask': 'Op welke dag gaat de verandering in?',
 'report_changes.changed.hint': 'Het kan een dag zijn die nog komt. Is er meer dan één dag? Vul dan de vroegste in.',
 'report_changes.changed.short': 'de dag van de verandering',
 'report_changes.how': 'Het rapport zegt niet hoe een verandering wordt gemeld.',
 'report_changes.if-late': 'Is de dag voorbij? Meld het dan toch, en wel meteen.',
 'report_changes.in-doubt': 'Twijfelt u of het gevolgen heeft? Meld het dan bij de IND.',
 'report_changes.in-principle': 'Het rapport zegt “in principe”, en noemt geen uitzonderingen op deze termijn.',
 'report_changes.income': 'Is er minder inkomen of geen werk meer? Voor de reguliere route staat in paragraaf 3.3.2 '
                          'welk inkomen genoeg is.',
 'report_changes.keep': 'Meld de verandering uiterlijk op {day} bij de IND.',
 'report_changes.late': 'Het rapport zegt niet wat er volgt als een verandering te laat wordt gemeld. Het noemt in het '
                        'algemeen het intrekken van een vergunning en boetes, zonder bedrag.',
 'report_changes.municipality-tells': 'Als iemand verhuist, krijgt de IND vanzelf bericht. Het rapport zegt niet dat u '
                                      'het dan niet meer hoeft te melden.',
 'report_changes.no-effect': 'Volgens het rapport moet u alleen veranderingen melden die gevolgen kunnen hebben voor '
                             'het verblijfsrecht.',
 'report_changes.other-changes': 'Het rapport geeft alleen voorbeelden. Het noemt niet alle veranderingen die gevolgen '
                                 'hebben.',
 'report_changes.own-permit': 'Na het einde van een relatie: lees over een vergunning die niet afhangt van de '
                              'referent. Voor de reguliere route staat dat in paragraaf 6.2, voor de asielroute in '
                              'paragraaf 4.3.2.',
 'report_changes.report': 'Meld deze verandering uiterlijk op {day} bij de IND.',
 'report_changes.report-early': 'Meld het zo vroeg mogelijk, en bewaar bewijs van de dag waarop u dat deed.',
 'report_changes.sooner': 'Op de reguliere route kan zo’n vergunning er eerder komen, bijvoorbeeld na huiselijk '
                          'geweld.',
 'report_changes.title': 'Welke veranderingen moet u melden, en uiterlijk wanneer?',
 'report_changes.what_changed.address': 'Het adres',
 'report_changes.what_changed.ask': 'Wat is er veranderd, voor de referent of voor het gezinslid?',
 'report_changes.what_changed.break-up': 'Een relatie is geëindigd',
 'report_changes.what_changed.employer': 'Iets met de werkgever',
 'report_changes.what_changed.hint': 'Kies er één. Bekijk andere veranderingen daarna, één voor één.',
 'report_changes.what_changed.income': 'Het inkomen is lager',
 'report_changes.what_changed.income.hint': 'Het is lager geworden dan het normbedrag van de inkomenseis.',
 'report_changes.what_changed.job-loss': 'Iemand is zijn of haar baan kwijt',
 'report_changes.what_changed.other': 'Iets anders',
 'report_changes.what_changed.school': 'Iets met de school, hogeschool of universiteit',
 'report_changes.which-section': 'Het rapport noemt hetzelfde wetsartikel voor deze plicht en voor een ander '
                                 'onderwerp, de openbare kas. Dat is twijfelachtig.',
 'report_changes.who': 'Zowel de referent als het gezinslid heeft deze plicht. Het rapport zegt niet of één melding '
                       'genoeg is.',
 'rights.as-regular': 'Het rapport behandelt een vergunning op grond van artikel 8 EVRM hier niet apart. Wij lezen die '
                      'als een reguliere vergunning.',
 'route.about': 'Deze rekenhulp noemt de route voor één gezinslid, en wat er overblijft als een route gesloten is.',
 'route.article-8': 'Een aanvraag op grond van artikel 8 EVRM.',
 'route.article-8-anyway': 'Elk gezinslid mag een aanvraag doen op grond van artikel 8 EVRM.',
 'route.asylum': 'Nareis (gezinshereniging bij asiel).',
 'route.before-entry': 'De gezinsband is ouder dan de inreis van de referent.',
 'route.can-come': 'In principe kan dit gezinslid volgens het nationale beleid komen.',
 'route.check-conditions': 'Controleer nu de voorwaarden van deze route: de gezinsband, en de voorwaarden van 3.3.',
 'route.check-sponsor': 'Controleer in paragraaf 3.1 of deze persoon referent kan zijn. Het rapport gaat niet over '
                        'referenten die Nederlander zijn of uit een ander land van de Europese Unie komen.',
 'route.derived': 'Het rapport zegt niet of iemand met een afgeleide asielvergunning referent kan zijn.',
 'route.excusable': 'De aanvraag is te laat, en de IND vindt dat verschoonbaar (te verontschuldigen).',
 'route.explain-lateness': 'Als u nog geen aanvraag hebt gedaan, doe die dan meteen. Leg uit waarom de aanvraag te '
                           'laat is, en voeg bewijs toe.',
 'route.formation': 'Reguliere gezinshereniging. De wet noemt dit gezinsvorming.',
 'route.holds-asylum': 'De referent heeft een verblijfsvergunning asiel.',
 'route.in-time': 'De aanvraag is op tijd.',
 'route.late': 'Nareis (gezinshereniging bij asiel) als de IND de te late aanvraag verschoonbaar vindt. Zo niet: '
               '{other}',
 'route.late-not-excusable': 'De aanvraag is te laat, en de IND vindt dat niet verschoonbaar.',
 'route.not-regular': 'Reguliere gezinshereniging is voor dit gezinslid gesloten.',
 'route.not-unaccompanied': 'Tabel 2 zegt ja voor ouders van minderjarige kinderen. Paragraaf 3.2.4 gaat alleen over '
                            'alleenstaande minderjarigen. Het rapport zegt dus niet welke route deze ouders hebben.',
 'route.of-a-minor': 'De referent kwam als alleenstaande minderjarige, en dan kunnen ouders komen.',
 'route.outside': 'Dit gezinslid kan volgens het nationale beleid niet via de asielroute komen.',
 'route.reunification': 'Reguliere gezinshereniging.',
 'route.see-article-8': 'Bijlage V legt uit hoe de IND naar zo’n aanvraag kijkt.',
 'route.tie-too-late': 'De gezinsband begon na de inreis van de referent. De asielroute is dan gesloten.',
 'route.title': 'Welke aanvraag is de juiste?',
 'single.about': 'Over dit bestand',
 'single.browser': 'Scripts werken hier niet: open dit bestand in een webbrowser om de vragen te beantwoorden.',
 'single.mark': 'Kenmerk van dit bestand: {mark}.',
 'single.may-have-changed': 'Regels kunnen sindsdien zijn veranderd.',
 'single.of': 'Dit bestand is een deel van de gids “{site}”.',
 'single.parts': 'De rekenhulpen achter dit plan',
 'single.parts-why': 'Elk beantwoordt één vraag, en werkt ook apart.',
 'single.private': 'Uw antwoorden blijven hier: er wordt niets verstuurd.',
 'single.same': 'Bestanden met hetzelfde kenmerk zijn gelijk.',
 'single.send': 'U mag dit bestand naar anderen sturen, of op een usb-stick meenemen.',
 'single.strip': 'De datum van de regels',
 'single.take': 'Onder elke uitkomst kunt u die afdrukken, of de uitkomst en de dagen als bestanden bewaren.',
 'single.text': 'Waar de antwoorden op rusten',
 'single.text-chapters': 'Hieronder staan de hoofdstukken waar het plan op rust, in gewone woorden naverteld.',
 'single.text-rest': 'Andere paragrafen zijn hier weggelaten.',
 'single.text-sections': 'Hieronder staan de paragrafen waar de antwoorden op rusten, in gewone woorden naverteld.',
 'single.title': 'regels van {edition}',
 'single.version': 'Versie van de rekenhulpen: {version}.',
 'single.where': 'De hele gids, met nieuwere versies van dit bestand, staat hier:',
 'single.whole': 'In dit bestand zit alles wat nodig is. Het werkt zonder internet.',
 'site.about': 'Over deze site',
 'site.accessibility': 'Toegankelijkheid',
 'site.address': 'Het adres van deze pagina is {address}.',
 'site.article': 'Deze pagina vertelt een artikel van september 2024 na.',
 'site.article-rest': 'De rest van deze site vertelt de regels van mei 2017. Regels kunnen sindsdien zijn veranderd.',
 'site.changed': 'Belangrijke delen zijn sindsdien veranderd.',
 'site.check': 'Vraag het na bij de IND: ind.nl',
 'site.colours': 'Kleuren',
 'site.colours-dark': 'Donkere kleuren. Naar die van uw apparaat',
 'site.colours-device': 'De kleuren volgen uw apparaat. Naar licht',
 'site.colours-light': 'Lichte kleuren. Naar donker',
 'site.contents': 'Inhoud',
 'site.feed': 'Veranderingen op deze site',
 'site.lost': 'Deze pagina is er niet',
 'site.lost-search': 'Zoeken op de site',
 'site.lost-what': 'U kunt op de site zoeken, of hieronder een pagina kiezen.',
 'site.lost-why': 'Misschien zit er een fout in het adres, of de pagina is verplaatst.',
 'site.menu': 'Menu',
 'site.mistake': 'Een fout melden',
 'site.name': 'Gezinshereniging in Nederland – de regels van 2017, uitgelegd',
 'site.no-advice': 'Deze site geeft geen juridisch advies.',
 'site.no-rights': 'U kunt er geen rechten aan ontlenen.',
 'site.not-ind': 'Dit is niet de IND.',
 'site.permalink': 'Link naar dit deel',
 'site.privacy': 'Privacy',
 'site.rules-date': 'Regels van mei 2017',
 'site.rules-of': 'Dit zijn de regels van mei 2017.',
 'site.search': 'Zoeken',
 'site.search-close': 'Sluit het zoeken',
 'site.search-failed': 'De zoekfunctie is niet geladen: controleer uw verbinding, en typ dan opnieuw.',
 'site.search-loading': 'De zoekfunctie wordt geladen.',
 'sources.annex-1': 'bijlage I',
 'sources.annex-2': 'bijlage II',
 'sources.annex-3': 'bijlage III',
 'sources.annex-4': 'bijlage IV',
 'sources.annex-5': 'bijlage V',
 'sources.annex-5-step-2': 'bijlage V, stap 2',
 'sources.annex-5-step-3': 'bijlage V, stap 3',
 'sources.article': 'het artikel van 25 september 2024',
 'sources.article-apply': 'het artikel van 25 september 2024, over het aanvragen',
 'sources.article-dependence': 'het artikel van 25 september 2024, over wat een vergunning kan laten eindigen',
 'sources.article-kinds': 'het artikel van 25 september 2024, over de twee vergunningen',
 'sources.article-requirements': 'het artikel van 25 september 2024, over de voorwaarden',
 'sources.no-rights': 'Belangrijke delen zijn sindsdien veranderd. Vraag het de IND (ind.nl) voordat u beslist. Deze '
                      'site is niet van de IND, en u kunt aan dit antwoord geen rechten ontlenen.',
 'sources.summary': 'de samenvatting',
 'sources.too-late': 'Uw datum ligt na de tijd van deze regels. Belangrijke regels zijn sindsdien veranderd. Vertrouw '
                     'niet op dit antwoord; vraag het de IND.',
 'sponsor.about': 'Deze rekenhulp kijkt naar de persoon in Nederland die wil dat het gezin komt: nationaliteit, '
                  'vergunning en leeftijd.',
 'sponsor.apply-in-time': 'Doe de aanvraag binnen {deadline} na de asielvergunning. “Tot wanneer kunt u een aanvraag '
                          'doen?” rekent de laatste dag uit.',
 'sponsor.article-8': 'Elk gezinslid van iemand met een verblijfsvergunning mag deze aanvraag doen. Het rapport zegt '
                      'niet aan welke voorwaarden de referent daarvoor moet voldoen.',
 'sponsor.article-8-stay': 'Voor een aanvraag op grond van artikel 8 EVRM zegt het rapport niet of de referent '
                           'rechtmatig verblijf moet hebben. Het spreekt van gezinsleden van mensen met een '
                           'verblijfsvergunning.',
 'sponsor.as-minor': 'Wie op deze gronden als alleenstaande minderjarige verblijft, kan geen referent zijn.',
 'sponsor.ask-the-ind': 'Vraag de IND welke regels voor deze referent gelden.',
 'sponsor.asylum': 'Deze persoon kan referent zijn voor nareis (gezinshereniging bij asiel). Het rapport vraagt '
                   'daarvoor geen leeftijd van de referent.',
 'sponsor.asylum-first': 'Kijk eerst of de asielroute open is: die vraagt minder, en geen leeftijd van de referent. '
                         'Deze route moet binnen {deadline} na de asielvergunning worden gebruikt.',
 'sponsor.derived': 'Het rapport zegt niet of iemand met een afgeleide asielvergunning referent kan zijn. Dat is een '
                    'vergunning die iemand kreeg als gezinslid van een persoon met een asielvergunning.',
 'sponsor.dutch': 'Een referent met de Nederlandse nationaliteit mag ook een aanvraag doen, maar daarover gaat het '
                  'rapport niet.',
 'sponsor.eu': 'Het rapport gaat niet over referenten uit een ander land van de Europese Unie.',
 'sponsor.expires': 'Het rapport zegt niet of een vergunning die bijna afloopt, nog telt.',
 'sponsor.general-purpose': 'Het doel moet ook niet-tijdelijk zijn (artikel 3.5 van het Vreemdelingenbesluit), of '
                            'tijdelijk binnen B7/2.2 van de Vreemdelingencirculaire. Het rapport geeft van geen van '
                            'beide een lijst.',
 'sponsor.general-section-8': 'In het algemeen moet het een verblijfsrecht zijn op grond van artikel 8 van de '
                              'Vreemdelingenwet, onder a tot en met e of “I” (zo staat het er).',
 'sponsor.never': 'Met dit verblijfsdoel kan niemand referent zijn.',
 'sponsor.next': 'Kijk daarna of het gezinslid kan komen, en controleer de andere voorwaarden in paragraaf 3.3.',
 'sponsor.no-asylum': 'Voor nareis (gezinshereniging bij asiel) moet de referent een verblijfsvergunning asiel hebben.',
 'sponsor.not-wealthy': 'Met deze vergunning kan alleen een vermogende vreemdeling referent zijn.',
 'sponsor.other': 'Het rapport zegt niet of dit verblijfsrecht genoeg is: het staat niet in de lijst.',
 'sponsor.partner-asylum': 'Bij een partner moeten beiden {age} jaar of ouder zijn. Is een van u jonger, vraag dan nu '
                           'een advocaat om advies: het rapport geeft geen langere tijd voor de aanvraag.',
 'sponsor.permit_as_minor.ask': 'Is het een vergunning voor verblijf als alleenstaande minderjarige?',
 'sponsor.permit_as_minor.hint': 'Een minderjarige is iemand die niet meerderjarig is. Alleenstaand betekent: zonder '
                                 'verantwoordelijke volwassene.',
 'sponsor.regular': 'Deze persoon kan referent zijn voor reguliere gezinshereniging.',
 'sponsor.regular-not': 'Zoals u het beschrijft, kan deze persoon geen referent zijn voor reguliere gezinshereniging.',
 'sponsor.right': 'Met dit verblijfsrecht kan iemand referent zijn.',
 'sponsor.title': 'Kan deze persoon referent zijn?',
 'sponsor.try-regular': 'Misschien is reguliere gezinshereniging mogelijk. Verander in uw antwoorden de aanvraag om te '
                        'zien wat daarvoor wordt gevraagd.',
 'sponsor.unlawful': 'Alleen iemand met rechtmatig verblijf in Nederland kan referent zijn.',
 'sponsor.wealthy.ask': 'Verblijft de referent als vermogende vreemdeling?',
 'sponsor.wealthy.hint': 'Deze vergunning is voor twee groepen: vermogende vreemdelingen, en langdurig ingezetenen die '
                         'niet werken.',
 'sponsor_age.age-day': 'Het rapport zegt niet op welke dag de leeftijd van {age} jaar bereikt moet zijn. Wij gaan uit '
                        'van de dag van de aanvraag.',
 'sponsor_age.ages-18': 'Volgens noot 26 kunnen echtgenoten vanaf {age} jaar komen als zij vóór de inreis trouwden.',
 'sponsor_age.ages-both': 'Tabel 1 eist van beide partners een leeftijd van {age} jaar.',
 'sponsor_age.ages-child-followed': 'Wij volgen 3.1.1: die paragraaf stelt de leeftijdseis aan elke referent. Het '
                                    'rapport geeft geen uitsluitsel.',
 'sponsor_age.ages-followed': 'Wij volgen tabel 1 voor beide partners, met de uitzondering van noot 26.',
 'sponsor_age.ages-partners-only': 'Tabel 1 eist alleen van partners een leeftijd.',
 'sponsor_age.ages-sponsor': 'Paragraaf 3.1.1 eist van de referent een leeftijd van {age} jaar.',
 'sponsor_age.both-18': 'Beiden zijn {age} jaar of ouder, en zij waren vóór de inreis getrouwd.',
 'sponsor_age.both-21': 'Beide partners zijn {age} jaar of ouder.',
 'sponsor_age.marriage-only': 'Noot 26 noemt alleen echtgenoten. Het rapport geeft geen lagere leeftijd voor andere '
                              'partners.',
 'sponsor_age.married-between': 'Het rapport zegt niet of dit ook geldt voor een huwelijk van na de inreis maar vóór '
                                'de vergunning van de referent.',
 'sponsor_age.not-married-before': 'Als een van beiden jonger is dan {age} jaar, moeten zij vóór de inreis getrouwd '
                                   'zijn.',
 'sponsor_age.sponsor-21': 'De referent is {age} jaar of ouder.',
 'sponsor_age.sponsor-too-young': 'Op de reguliere route moet de referent {age} jaar of ouder zijn.',
 'sponsor_age.too-young': 'Beide partners moeten {age} jaar of ouder zijn.',
 'sponsor_age.too-young-spouse': 'Echtgenoten moeten beiden {age} jaar of ouder zijn.',
 'sponsor_age.wait': 'Op de reguliere route kunt u wachten tot de leeftijd bereikt is: er is geen uiterste dag. Op de '
                     'asielroute is die er wel.',
 'sponsor_age.wait-with-child': 'U kunt wachten tot de referent {age} jaar is: de reguliere route heeft geen uiterste '
                                'dag. Maar een kind dat intussen {adult} jaar wordt, kan in principe niet meer via die '
                                'route komen.',
 'sponsor_age.whose-age': 'Paragraaf 3.1.2 zegt niet wiens leeftijd is bedoeld. Tabel 1 eist die van beide partners, '
                          'en dat volgen wij.',
 'sponsor_age.whose-entry': 'Het rapport zegt niet wiens inreis is bedoeld met “vóór de inreis”.',
 'start.about': 'Over deze site',
 'start.ask': 'Vraag het de IND of een advocaat voordat u iets beslist.',
 'start.begin': 'Waar begin ik?',
 'start.changed': 'Belangrijke delen zijn sindsdien veranderd.',
 'start.english': 'In het Engels',
 'start.list': 'Alle rekenhulpen',
 'start.not-ind': 'Dit is niet de website van de IND, en u krijgt hier geen juridisch advies.',
 'start.privacy': 'Privacy',
 'start.report': 'Het rapport, hoofdstuk voor hoofdstuk',
 'start.rules': 'Ze volgen de regels van mei 2017, zoals een rapport voor het Europees Migratienetwerk ze beschrijft.',
 'start.saved': 'Een bewaard bestand openen',
 'start.saved-what': 'Onder elke uitkomst kunt u uw antwoorden als klein bestand bewaren. Hier kunt u dat weer openen.',
 'start.title': 'Rekenhulpen over gezinshereniging in Nederland',
 'start.what': 'Elke rekenhulp beantwoordt één vraag over uw gezin naar Nederland halen.',
 'submission_deadline.about': 'Deze rekenhulp rekent de laatste dag voor nareis (gezinshereniging bij asiel) uit, en '
                              'zegt wat er volgt als die voorbij is.',
 'submission_deadline.adult-at-grant': 'De referent was {age} jaar of ouder toen de vergunning werd verleend. Ouders '
                                       'van een meerderjarige referent kunnen niet via nareis komen. Er loopt dus geen '
                                       'termijn.',
 'submission_deadline.applied-earlier': 'Deze dag ligt vóór de vergunning. Controleer beide datums.',
 'submission_deadline.article-8': 'Het rapport noemt geen uiterste dag voor een aanvraag op grond van artikel 8 EVRM.',
 'submission_deadline.article-8-ours': 'Het rapport zegt bij reguliere aanvragen: “geen uiterste dag”. Wij lezen een '
                                       'aanvraag op grond van artikel 8 EVRM ook als een reguliere aanvraag.',
 'submission_deadline.asylum-first': 'Heeft de referent een asielvergunning? Kijk dan eerst naar nareis: daar hebt u '
                                     'maar {term}.',
 'submission_deadline.beyond-control': 'De IND kijkt naar omstandigheden waar de referent niets aan kon doen.',
 'submission_deadline.born-later': 'Vul een geboortedag in die vóór de dag van de vergunning ligt.',
 'submission_deadline.born.ask': 'Wanneer is de referent geboren?',
 'submission_deadline.born.short': 'de geboortedag van de referent',
 'submission_deadline.efforts': 'De IND kijkt naar de inspanningen van de referent.',
 'submission_deadline.excusable-age': 'Het rapport zegt niet of de verschoonbaarheidstoets kan helpen als de referent '
                                      '{age} jaar is geworden.',
 'submission_deadline.for_parents.ask': 'Is het voor de ouders van een alleenstaande minderjarige?',
 'submission_deadline.for_parents.hint': 'Dat is een referent die niet meerderjarig is en die zonder verantwoordelijke '
                                         'volwassene is gekomen.',
 'submission_deadline.if-excusable': 'Vindt de IND het verschoonbaar? Dan blijft nareis mogelijk. Verzamel bewijs '
                                     'waarom de aanvraag te laat was.',
 'submission_deadline.if-late': 'Mist u de dag? Doe de aanvraag dan toch, meteen, en leg uit waarom die te laat is. De '
                                'IND beslist dan of dat verschoonbaar is.',
 'submission_deadline.if-not-excusable': 'Zo niet, dan kunt u een reguliere aanvraag doen en moet u aan alle '
                                         'voorwaarden daarvan voldoen. Als daaraan niet is voldaan, toetst de IND de '
                                         'aanvraag aan artikel 8 EVRM.',
 'submission_deadline.in-time': 'De aanvraag is op tijd. De laatste dag is {day}.',
 'submission_deadline.keep': 'Verstuur de aanvraag voor het gezin uiterlijk op {day}.',
 'submission_deadline.keep-proof': 'Bewaar bewijs van de dag waarop de aanvraag is verstuurd.',
 'submission_deadline.last-day': 'De laatste dag om de aanvraag te doen is {day}.',
 'submission_deadline.late': 'De aanvraag is te laat: de laatste dag was {day}. De IND beslist of dit verschoonbaar '
                             '(te verontschuldigen) is.',
 'submission_deadline.no-regular-route': 'Voor meerderjarige kinderen en ouders is er geen reguliere route: voor hen '
                                         'blijft een aanvraag op grond van artikel 8 EVRM over.',
 'submission_deadline.outer-limit': 'Het rapport noemt geen laatste dag waarna zelfs een verschoonbare aanvraag te '
                                    'laat is.',
 'submission_deadline.parents-article-8': 'Ouders kunnen een aanvraag doen op grond van artikel 8 EVRM.',
 'submission_deadline.proposal': 'Kader 4 gaat over een plan voor meer tijd. Dat was in mei 2017 geen wet, en wij '
                                 'passen het niet toe.',
 'submission_deadline.regular': 'Er is geen uiterste dag: u kunt op elk moment een aanvraag doen.',
 'submission_deadline.send-early': 'Verstuur de aanvraag zo vroeg mogelijk, en bewaar bewijs van de dag waarop u die '
                                   'hebt verstuurd.',
 'submission_deadline.third-parties': 'De IND kijkt naar de inspanningen van derden, zoals VluchtelingenWerk of Nidos.',
 'submission_deadline.title': 'Tot wanneer kunt u een aanvraag doen?',
 'submission_deadline.too-old': 'De referent was op die dag {age} jaar of ouder. De laatste dag was {day}. De ouders '
                                'kunnen dan volgens het nationale beleid niet via nareis komen.',
 'submission_deadline.turned-adult': 'Wordt de referent eerder {age} jaar? Vraag dan meteen een advocaat om advies. '
                                     'Ouders kunnen dan een aanvraag doen op grond van artikel 8 EVRM.',
 'submission_deadline.weights': 'Het rapport zegt niet hoe zwaar de drie factoren wegen.',
 'unit.years-old': 'jaar oud',
 'visa_collection.about': 'Deze rekenhulp rekent de laatste dag uit om het inreisvisum op te halen, en de laatste dag '
                          'om het te gebruiken.',
 'visa_collection.ask-the-ind': 'Vraag de IND wat nu geldt.',
 'visa_collection.asylum': 'Het rapport zegt niet of de termijnen voor de mvv op de asielroute hetzelfde zijn. Als dat '
                           'zo is: {says}',
 'visa_collection.collect-by': 'De laatste dag om de mvv op te halen is {day}.',
 'visa_collection.collect-passed': 'Als die dag voorbij is, vraag dan meteen aan de IND en aan de ambassade of het '
                                   'consulaat wat nog mogelijk is.',
 'visa_collection.collect-permit': 'Als de IND zegt dat de verblijfsvergunning klaar is, haal die dan op bij een '
                                   'IND-loket.',
 'visa_collection.collected.ask': 'Is de mvv al opgehaald?',
 'visa_collection.collected.hint': 'De mvv is het inreisvisum: een sticker in het paspoort. U haalt hem op bij een '
                                   'Nederlandse ambassade of een Nederlands consulaat.',
 'visa_collection.enter-by': 'De mvv is geldig tot en met {day}. Het gezinslid moet uiterlijk dan Nederland inreizen.',
 'visa_collection.enter-passed': 'Als die dag voorbij is, vraag het dan aan de IND voordat het gezinslid reist.',
 'visa_collection.entered-in-time': 'Het gezinslid is ingereisd terwijl de mvv geldig was. De laatste dag daarvan is '
                                    '{day}.',
 'visa_collection.entered-late': 'Volgens onze telling was de mvv geldig tot en met {day}, en was de inreis later.',
 'visa_collection.entered.ask': 'Is het gezinslid met de mvv Nederland ingereisd?',
 'visa_collection.entry-earlier': 'Deze dag ligt vóór de dag waarop de mvv is afgegeven. Controleer beide datums.',
 'visa_collection.go-early': 'Ga zo vroeg als u kunt. Bij het bezoek worden een foto en vingerafdrukken van het '
                             'gezinslid gemaakt.',
 'visa_collection.if-collected-late': 'Het rapport zegt niet wat er gebeurt als de mvv te laat wordt opgehaald.',
 'visa_collection.if-used-late': 'Het rapport zegt niet wat er gebeurt als iemand een mvv te laat gebruikt.',
 'visa_collection.keep-collect': 'Haal de mvv uiterlijk op {day} op bij de Nederlandse ambassade of het Nederlandse '
                                 'consulaat.',
 'visa_collection.keep-enter': 'Reis uiterlijk op {day} met de mvv Nederland in.',
 'visa_collection.look-at-sticker': 'Kijk naar de sticker in het paspoort. Als daar een andere laatste dag op staat, '
                                    'houd u dan aan de sticker.',
 'visa_collection.mvv_issued.ask': 'Op welke dag is de mvv afgegeven?',
 'visa_collection.mvv_issued.hint': 'Kijk naar de sticker in het paspoort. Als u meer dan één dag weet, vul dan de '
                                    'vroegste in.',
 'visa_collection.mvv_issued.short': 'de dag waarop de mvv is afgegeven',
 'visa_collection.no-passport': 'Het rapport zegt niet waar de mvv in komt als het gezinslid geen paspoort heeft. '
                                'Vraag dat vóór het bezoek na bij de ambassade of het consulaat.',
 'visa_collection.passport': 'Het paspoort van het gezinslid: de mvv is een sticker daarin.',
 'visa_collection.report': 'Het gezinslid moet zich binnen {term} na aankomst bij de IND melden.',
 'visa_collection.then-enter': 'Daarna moet het gezinslid op tijd inreizen: de mvv is {term} geldig.',
 'visa_collection.time-to-collect': 'U hebt {term} om hem op te halen.',
 'visa_collection.title': 'Tot wanneer kunt u de mvv ophalen, en ermee inreizen?',
 'visa_collection.to-be-safe': 'Houd u voor de zekerheid aan deze termijnen.',
 'visa_collection.told.ask': 'Op welke dag heeft de IND u verteld dat de aanvraag is toegewezen?',
 'visa_collection.told.hint': 'Als u meer dan één dag weet, zoals de datum van de brief en de dag waarop die kwam, vul '
                              'dan de vroegste in.',
 'visa_collection.told.short': 'de dag waarop de IND het u vertelde',
 'visa_collection.valid-from': 'Het rapport zegt niet vanaf welke dag de mvv geldig is. Wij gaan uit van de dag waarop '
                               'hij is afgegeven.',
 'visa_collection.validity': 'De mvv is {term} geldig.',
 'visa_collection.who-collects': 'Het rapport zegt dat ook de referent de mvv kan ophalen. Dat is vreemd: de mvv komt '
                                 'in het paspoort van het gezinslid. Vraag de ambassade of het consulaat wie er moet '
                                 'komen.',
 'waiting_time.about': 'Deze rekenhulp rekent uit op welke dag de referent op zijn vroegst een aanvraag kan doen.',
 'waiting_time.again': 'Een nieuwe aanvraag kan op {day} of later worden verstuurd.',
 'waiting_time.any-time': 'Vanaf die dag kunt u op elk moment een aanvraag doen: de reguliere route heeft geen '
                          'uiterste dag.',
 'waiting_time.article-8': 'Het rapport zegt niet of er een wachttijd is voor een aanvraag op grond van artikel 8 '
                           'EVRM.',
 'waiting_time.ask-early': 'Vraag de IND wat er gebeurt met de aanvraag die u hebt verstuurd.',
 'waiting_time.ask-the-ind': 'Vraag de IND of de referent moet wachten.',
 'waiting_time.asylum': 'Voor nareis (gezinshereniging bij asiel) is er geen wachttijd.',
 'waiting_time.before-decision': 'Het rapport zegt niet of het genoeg is dat de wachttijd vóór de beslissing eindigt. '
                                 'Wij gaan uit van de dag van de aanvraag.',
 'waiting_time.breaks': 'Het rapport zegt niet of een verblijf met een onderbreking, of meerdere vergunningen na '
                        'elkaar, meetellen. Wij tellen vergunningen die op elkaar aansluiten bij elkaar op, en na een '
                        'onderbreking tellen wij alleen de tijd daarna.',
 'waiting_time.check-purpose': 'Vraag de IND vóór de aanvraag of dit verblijfsdoel tijdelijk is. De naam van een '
                               'vergunning is niet beslissend: een verblijfsvergunning asiel voor bepaalde tijd heeft '
                               'een niet-tijdelijk verblijfsdoel.',
 'waiting_time.child': 'Een kind dat {age} jaar wordt terwijl u wacht, kan in principe niet meer via de reguliere '
                       'route komen. Vraag vóór die dag een advocaat om advies.',
 'waiting_time.earliest': 'De vroegste dag om de aanvraag te doen is {day}.',
 'waiting_time.early': 'Het rapport zegt niet wat er gebeurt met een aanvraag die te vroeg is: of die wordt afgewezen '
                       'of dat er later op wordt beslist.',
 'waiting_time.first_permit.ask': 'Sinds welke dag verblijft de referent in Nederland met een verblijfsvergunning?',
 'waiting_time.first_permit.hint': 'Bij vergunningen die op elkaar aansluiten, is dit de eerste dag van de eerste '
                                   'vergunning. Na een onderbreking zonder vergunning is het de eerste dag van de '
                                   'volgende vergunning. Kent u meer dan één datum, zoals die van de brief en die van '
                                   'de vergunning? Vul dan de laatste in.',
 'waiting_time.first_permit.short': 'de eerste dag met een vergunning',
 'waiting_time.keep': 'Verstuur de aanvraag op {day} of later.',
 'waiting_time.some-days': 'Wacht, als dat kan, een paar dagen langer. Dan kan een andere manier van tellen geen '
                           'kwaad.',
 'waiting_time.sponsor-asylum': 'De referent hoeft niet te wachten: mensen met een asielvergunning zijn hiervan '
                                'uitgezonderd.',
 'waiting_time.temporary': 'De referent hoeft niet te wachten: het verblijfsdoel is tijdelijk.',
 'waiting_time.title': 'Moet de referent wachten met de aanvraag?',
 'waiting_time.too-early': 'De aanvraag is te vroeg. De vroegste dag is {day}.',
 'waiting_time.waited': 'De referent heeft lang genoeg gewacht. De vroegste dag was {day}.',
 'waiting_time.which-day': 'Het rapport zegt niet welke dag van de vergunning telt. Neem de laatste datum die u kent.',
 'ways_out.ask-a-lawyer': 'Vraag advies aan een advocaat of VluchtelingenWerk voordat u de aanvraag doet.',
 'ways_out.ask-in-time': 'Vraag het meteen de IND of een advocaat: de asielroute heeft een laatste dag om de aanvraag '
                         'te doen. De rekenhulp in paragraaf 3.3.3 noemt die dag.',
 'ways_out.derogate': 'Als aan een voorwaarde niet is voldaan, kijkt de IND apart naar die voorwaarde, en naar uw '
                      'omstandigheden.',
 'ways_out.if-asylum-refused': 'Als de IND op de asielroute nee zegt, kijkt de IND niet uit zichzelf naar artikel 8 '
                               'EVRM. U hebt dan een nieuwe aanvraag nodig. Dat kan een aanvraag op grond van artikel '
                               '8 EVRM zijn. Een reguliere aanvraag kan alleen als die route voor dit gezinslid open '
                               'is.',
 'ways_out.tested-by-itself': 'Als de IND nee zegt op een reguliere aanvraag, kijkt de IND ook uit zichzelf naar '
                              'artikel 8 EVRM.',
 'what_applies.about': 'Deze rekenhulp stelt elke vraag één keer, over de referent en over elk gezinslid, en eindigt '
                       'in een plan.',
 'what_applies.age-and-birth': 'Volgens deze geboortedag is de referent bij de aanvraag {age} jaar of ouder. U '
                               'antwoordde: {given}. Controleer beide.',
 'what_applies.appeal': 'Als het bezwaar wordt afgewezen, is beroep bij de rechtbank mogelijk.',
 'what_applies.changes': 'Meld na de toewijzing een verandering bij de IND, binnen {term} nadat die is ingegaan.',
 'what_applies.check-each': 'Controleer elk punt in de paragraaf die erbij staat. Waar de IND beslist, legt u uw '
                            'situatie uit en voegt u bewijs toe.',
 'what_applies.collect': 'Haal na een toewijzing de mvv binnen {term} op bij de Nederlandse ambassade of het '
                         'Nederlandse consulaat.',
 'what_applies.collect-asylum': 'Haal na een toewijzing de mvv op bij de Nederlandse ambassade of het Nederlandse '
                                'consulaat, als u er een hebt aangevraagd.',
 'what_applies.conditions': '{member}: de voorwaarden',
 'what_applies.days': 'Dagen om te onthouden',
 'what_applies.days-not-known': 'Sommige dagen hangen af van een antwoord dat u niet weet. Ze staan bij de punten met '
                                '“Het hangt ervan af”. Houd u, zolang u het niet weet, aan de vroegste laatste dag die '
                                'daar staat.',
 'what_applies.desk': 'Haal de verblijfsvergunning op bij een IND-loket als de IND zegt dat die klaar is.',
 'what_applies.efforts': 'De IND kijkt naar de inspanningen van de referent en van anderen, en naar omstandigheden '
                         'waar men niets aan kon doen.',
 'what_applies.fee-depends': '{member}: de leges hangen af van de relatie van deze persoon met de referent. Ze zitten '
                             'hier in geen enkele optelling.',
 'what_applies.fees': 'De leges: {route}',
 'what_applies.get-help': 'Vraag een advocaat of VluchtelingenWerk om dit plan samen met u te bekijken.',
 'what_applies.if-route': '{title}, als dit de route is: {route}',
 'what_applies.independent': 'In het gesprek daar kan het gezinslid zelfstandig asiel aanvragen.',
 'what_applies.insurance': 'Iedereen ouder dan {age} jaar sluit binnen {term} na aankomst een zorgverzekering af.',
 'what_applies.integration': 'Als DUO een brief over de inburgering stuurt, moet u in principe binnen {term} het '
                             'examen halen.',
 'what_applies.lawful': 'De referent verblijft rechtmatig in Nederland.',
 'what_applies.look-there-first': 'Bij sommige punten staat dat aan een voorwaarde niet is voldaan. Kijk daar eerst, '
                                  'en naar wat u eraan kunt doen.',
 'what_applies.member': 'Persoon {number} ({relation})',
 'what_applies.minor-until': 'De referent is tot en met {day} jonger dan {age} jaar. Daarna kan via deze route geen '
                             'aanvraag voor ouders meer worden gedaan.',
 'what_applies.missing': 'Stuur ontbrekende documenten binnen {term} nadat de IND erom vraagt.',
 'what_applies.municipality': 'Schrijf het gezinslid in bij de gemeente met een vertaalde en gelegaliseerde '
                              'geboorteakte.',
 'what_applies.municipality-asylum': 'Schrijf het gezinslid in bij de gemeente als dat niet in Veenhuizen is gebeurd.',
 'what_applies.new-application': 'U kunt daarna op elk moment een nieuwe aanvraag doen. Daarvoor zijn eigen papieren '
                                 'nodig.',
 'what_applies.no-fee': '{member}: het rapport noemt geen leges voor pleegkinderen en adoptiekinderen. Ze zitten hier '
                        'in geen enkele optelling.',
 'what_applies.objection': 'Na een afwijzing kunt u binnen {term} na de datum van de brief een bezwaar versturen.',
 'what_applies.objection-mvv': 'Als de mvv wordt geweigerd, kunt u binnen {term} na de datum van de brief een bezwaar '
                               'versturen.',
 'what_applies.papers': '{member}: wat u moet verzamelen',
 'what_applies.pay': 'Wacht op de brief over de leges, en betaal ze.',
 'what_applies.people.ask': 'Voor hoeveel gezinsleden wilt u het weten?',
 'what_applies.people.hint': 'Degenen die naar Nederland zouden komen. Tel de referent, die er al woont, niet mee.',
 'what_applies.plan': 'Een plan voor {number} gezinsleden, volgens wat u hebt geantwoord.',
 'what_applies.plan-for-one': 'Een plan voor één gezinslid, volgens wat u hebt geantwoord.',
 'what_applies.recognised-can': 'Bij een vergunning voor kennismigranten, onderzoek, studie of arbeid in loondienst is '
                                'er een erkend referent, zoals de werkgever. Die “kan” de aanvraag van het gezin '
                                'versturen.',
 'what_applies.recognised-followed': 'Het staat niet vast of het gezin de aanvraag zelf mag versturen. Vraag het eerst '
                                     'aan de erkend referent.',
 'what_applies.recognised-must': 'Noot 111 zegt dat de erkend referent “verantwoordelijk is” voor het versturen.',
 'what_applies.refused-as-late': 'Is de te late aanvraag niet verschoonbaar? Dan wijst de IND de aanvraag voor nareis '
                                 'niet toe, en toetst de IND niet aan artikel 8 EVRM.',
 'what_applies.report': 'Het gezinslid moet zich binnen {term} na aankomst bij de IND melden.',
 'what_applies.route-of': '{member}: {route}',
 'what_applies.routes': 'De route voor ieder',
 'what_applies.same-steps': 'Het rapport zegt niet welke stappen van de reguliere procedure op de asielroute hetzelfde '
                            'zijn, zoals de stappen na een afwijzing.',
 'what_applies.send': 'Stuur het aanvraagformulier met de papieren naar de IND, of in het buitenland naar de '
                      'Nederlandse ambassade of het Nederlandse consulaat.',
 'what_applies.sibling-until': 'Tot en met {day} is de referent jonger dan {age} jaar: meer dan gebruikelijke '
                               'afhankelijkheid met een broer of zus is dan niet per se nodig.',
 'what_applies.some-relative': 'relatie niet bekend',
 'what_applies.sponsor': 'De referent',
 'what_applies.steps': 'Wat u moet doen: {route}',
 'what_applies.tb': 'Als een tbc-test verplicht is, laat die dan doen binnen {term} na de afgifte van de vergunning.',
 'what_applies.tell': 'Vertel de IND elke verandering die van belang is voor het verblijfsrecht, ook terwijl u wacht.',
 'what_applies.tested': 'De IND kijkt naar alle voorwaarden, en naar artikel 8 EVRM als de nationale regels geen '
                        'ruimte laten.',
 'what_applies.tested-article-8': 'De IND toetst in drie stappen aan artikel 8 EVRM.',
 'what_applies.tested-asylum': 'De IND kijkt naar de voorwaarden van de asielroute, zonder toets aan artikel 8 EVRM.',
 'what_applies.third-country': 'De referent is geen burger van de Europese Unie. Het plan is voor gezinsleden die dat '
                               'ook niet zijn.',
 'what_applies.title': 'Wat geldt voor ons?',
 'what_applies.travel': 'Reis met de mvv naar Nederland. De mvv is {term} geldig.',
 'what_applies.travel-asylum': 'Reis naar Nederland.',
 'what_applies.veenhuizen': 'Volg de registratieprocedure in Veenhuizen, en ontvang daar de verblijfsvergunning.',
 'what_applies.wait': 'Wacht op de schriftelijke beslissing van de IND.',
 'where_to_apply.about': 'Deze rekenhulp zegt waar de aanvraag naartoe gaat, en wie die kan versturen.',
 'where_to_apply.another': 'Het rapport noemt alleen Nederland, het land van herkomst en het land van bestendig '
                           'verblijf.',
 'where_to_apply.article-8-ours': 'Het rapport zegt dit over reguliere gezinshereniging en nareis. Wij lezen dat het '
                                  'ook geldt voor een aanvraag op grond van artikel 8 EVRM.',
 'where_to_apply.ask-recognised': 'Vraag het eerst aan de erkend referent: die kan de aanvragen van de referent en van '
                                  'het gezin tegelijk versturen.',
 'where_to_apply.ask-the-ind': 'Vraag het aan de IND voordat u daar de aanvraag doet.',
 'where_to_apply.can': 'De tekst zegt dat de erkend referent de aanvraag van het gezinslid “kan” versturen.',
 'where_to_apply.check-visa': 'Kijk in paragraaf 4.1 of het gezinslid vóór de reis een inreisvisum (mvv) nodig heeft.',
 'where_to_apply.embassy': 'Lever de aanvraag in bij de Nederlandse ambassade of het Nederlandse consulaat in dat '
                           'land.',
 'where_to_apply.embassy.ask': 'Is er in dat land een Nederlandse ambassade of een Nederlands consulaat?',
 'where_to_apply.embassy.hint': 'Antwoord nee als die gesloten is.',
 'where_to_apply.how-authorised': 'Het rapport zegt niet hoe een vertegenwoordiger aantoont dat hij of zij voor u mag '
                                  'optreden.',
 'where_to_apply.how-long': 'Het rapport zegt niet hoelang iemand in een land van bestendig verblijf moet hebben '
                            'verbleven.',
 'where_to_apply.if-neighbour': 'Gaat u daarheen omdat uw eigen land geen Nederlandse ambassade en geen Nederlands '
                                'consulaat heeft? Kies dan uw eigen land.',
 'where_to_apply.must': 'Noot 111 zegt dat de erkend referent “verantwoordelijk is” voor het versturen.',
 'where_to_apply.nearest': 'Lever de aanvraag in bij de dichtstbijzijnde Nederlandse ambassade of het dichtstbijzijnde '
                           'Nederlandse consulaat in een buurland.',
 'where_to_apply.neither': 'Het staat niet vast of het gezin de aanvraag dan zelf mag versturen, en wij volgen geen '
                           'van beide.',
 'where_to_apply.netherlands': 'Stuur de aanvraag naar de IND in Nederland.',
 'where_to_apply.recognised': 'Het staat niet vast of u de aanvraag zelf mag versturen, of dat alleen de erkend '
                              'referent dat mag.',
 'where_to_apply.recognised_sponsor.ask': 'Heeft de referent een erkend referent?',
 'where_to_apply.recognised_sponsor.hint': 'Dat is een werkgever, een school of een instelling die voor de referent '
                                           'optreedt. Het rapport noemt die bij vergunningen als kennismigrant, voor '
                                           'onderzoek, voor studie en voor arbeid in loondienst.',
 'where_to_apply.send-all': 'Stuur het ingevulde formulier samen met de documenten, en bewaar een kopie en bewijs van '
                            'de dag.',
 'where_to_apply.title': 'Wie kan de aanvraag doen, en waar?',
 'where_to_apply.where.another': 'In een land dat hier niet bij staat',
 'where_to_apply.where.ask': 'In welk land wilt u de aanvraag doen?',
 'where_to_apply.where.hint': 'Heeft het land geen Nederlandse ambassade en geen Nederlands consulaat? Kies het dan '
                              'toch. De volgende vraag gaat daarover.',
 'where_to_apply.where.netherlands': 'In Nederland',
 'where_to_apply.where.origin': 'In het land van herkomst',
 'where_to_apply.where.residence': 'In het land van bestendig verblijf',
 'where_to_apply.where.residence.hint': 'Dat is een ander land, waar degene die de aanvraag doet, verblijft.',
 'where_to_apply.who': 'De referent, het gezinslid of een gemachtigde vertegenwoordiger kan de aanvraag versturen.',
 'where_to_apply.who-where': 'Kader 5 spreekt van de referent in Nederland en van het gezinslid bij een ambassade. Wij '
                             'volgen paragraaf 4.2. Volgens die paragraaf kan ieder van hen op elk van deze plaatsen '
                             'de aanvraag doen.',
 'work.about': 'Deze rekenhulp kijkt naar de route en naar de vergunning van de referent.',
 'work.always': 'Gezinsleden van mensen met internationale bescherming mogen altijd werken.',
 'work.as-printed': 'Zoals het er staat, heeft het gezinslid eerst een tewerkstellingsvergunning (TWV) nodig, hoewel '
                    'de referent vrij mag werken. Deze zin van het rapport is twijfelachtig.',
 'work.ask-first': 'Is het niet duidelijk? Vraag het dan aan de IND voordat het gezinslid begint te werken.',
 'work.asylum': 'Met de verblijfsvergunning van deze route mag het gezinslid altijd werken in Nederland.',
 'work.by-table': 'Op de reguliere route hangt werk af van het type vergunning van de referent.',
 'work.candidates': 'Een tewerkstellingsvergunning wordt alleen afgegeven als de werkgever geen geschikte kandidaten '
                    'vindt, in Nederland of in andere Europese landen.',
 'work.doubtful': 'Volgens de algemene regel mag een gezinslid werken als de referent dat mag. De werkelijke regel kan '
                  'dus het tegenovergestelde zijn: dat dit gezin vrij mag werken. Het rapport kan geen uitsluitsel '
                  'geven.',
 'work.followed': 'Het rapport geeft geen uitsluitsel, en wij volgen geen van beide.',
 'work.free': 'In principe mag het gezinslid werken, omdat de referent dat mag.',
 'work.limited': 'Het rapport zegt niet wat geldt als de referent alleen binnen grenzen mag werken.',
 'work.look': 'Kijk op de verblijfsvergunning van het gezinslid: daarop staat of hij of zij mag werken.',
 'work.loses': 'Het rapport zegt niet wat voor het gezin geldt als de referent het recht om te werken verliest.',
 'work.no': 'In principe mag het gezinslid niet werken, omdat de referent dat niet mag.',
 'work.only-if': 'Het rapport zegt dat een gezinslid alleen mag werken als de referent dat mag. Wij lezen “alleen als” '
                 'in de zin van “als”.',
 'work.own-permit': 'Het rapport zegt niet of een gezinslid met een zelfstandige vergunning mag werken. Een voorbeeld '
                    'is de vergunning voor voortgezet verblijf.',
 'work.sponsor-asylum': 'Het rapport geeft geen uitsluitsel of het gezinslid mag werken. De referent heeft een '
                        'asielvergunning, maar dit is niet de asielroute.',
 'work.sponsor_may_work.ask': 'Mag de referent in Nederland werken?',
 'work.sponsor_may_work.free': 'Ja, zonder tewerkstellingsvergunning',
 'work.sponsor_may_work.limited': 'Ja, maar alleen binnen andere grenzen',
 'work.sponsor_may_work.limited.hint': 'Bijvoorbeeld alleen een aantal uren per week.',
 'work.sponsor_may_work.no': 'Nee',
 'work.sponsor_may_work.twv': 'Ja, maar alleen met een tewerkstellingsvergunning (TWV)',
 'work.student': 'Het gezinslid mag niet werken, zelfs als de referent, die student is, dat wel mag.',
 'work.title': 'Mag het gezinslid werken?',
 'work.twv': 'Het gezinslid mag alleen werken met een tewerkstellingsvergunning (TWV), net als de referent.',
 'years.first-day': 'Het rapport zegt niet vanaf welke dag de jaren tellen. Wij tellen vanaf de dag waarop u bent '
                    'ingereisd.'}
