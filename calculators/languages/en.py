"""Compiled by the build: run `make languages`. Do not edit."""

SENTENCES = {'after_arrival.about': 'It lists the steps after arrival in the Netherlands, each with its last day.',
 'after_arrival.age_at_arrival.ask': 'How old is the family member on the day of arrival in the Netherlands?',
 'after_arrival.age_at_arrival.hint': 'In whole years.',
 'after_arrival.ask-about-child': 'Ask the municipality how a child is insured, and look at this again when the child '
                                  'is an adult.',
 'after_arrival.asylum': 'The family member must report to the IND by {day} at the latest. All steps stand below.',
 'after_arrival.birth-certificate': 'A birth certificate that is translated and legalised (confirmed as genuine).',
 'after_arrival.brp-days': 'The report does not say within how many days the family member must register at the '
                           'municipality.',
 'after_arrival.centre': 'Follow the procedure at the reception centre in Veenhuizen. It usually takes a few days, and '
                         'the family member sleeps there.',
 'after_arrival.certificate-ours': 'The report names the birth certificate under the regular route. We read it for '
                                   'this route too.',
 'after_arrival.child': 'It is open how the family member is insured. The duty of health insurance is for people over '
                        'the age of {age}.',
 'after_arrival.collect': 'Collect the residence permit at an IND Desk. The IND tells you when it is ready.',
 'after_arrival.collect-by': 'The report does not say within what time the permit must be collected.',
 'after_arrival.come-back': 'Come back here when the permit is issued: more days can be worked out then.',
 'after_arrival.day-of-issue': 'The report does not say which day counts as the day of issue. The earliest one is the '
                               'safest.',
 'after_arrival.gap': 'Medical aid (RZA) ends on {until}. That is before {last}, the last day to take out health '
                      'insurance. Take it out before the RZA ends.',
 'after_arrival.gap-open': 'The report does not say what holds between the end of the RZA and the last day to take out '
                           'insurance.',
 'after_arrival.healthcare': 'The COA registers the family member for medical aid (RZA). It ends {term} after the '
                             'permit is issued.',
 'after_arrival.healthcare-until': 'Medical aid (RZA) goes on until {term} after the permit was issued.',
 'after_arrival.insurance': 'Take out health insurance, at least the basic cover, within {term} after arrival. '
                            'Exceptions exist only on moral or religious grounds, and for foreign students.',
 'after_arrival.insurance-at-age': 'The report asks health insurance of people “over the age of {age}”, so it is open '
                                   'at {age}. To be safe, take it out within {term} after arrival.',
 'after_arrival.insurance-ours': 'For the asylum route, the report’s sentence on insurance can be read in two ways. We '
                                 'read insurance as a duty on this route too, with the same last day.',
 'after_arrival.insure-in-time': 'Take out the health insurance before the RZA ends, so that no time is left without '
                                 'cover.',
 'after_arrival.integration': 'See in section 6.1.3 whether civic integration is a duty for the family member.',
 'after_arrival.issued': 'The family member has the permit. What is left to do stands below.',
 'after_arrival.issued-earlier': 'On this route the permit is given after arrival. Enter the day on which the family '
                                 'member got it, or check the day of arrival.',
 'after_arrival.keep-healthcare': 'Medical aid (RZA) ends on {day}: be insured by then.',
 'after_arrival.keep-insurance': 'Take out health insurance by {day} at the latest.',
 'after_arrival.keep-report': 'Report to the IND by {day} at the latest.',
 'after_arrival.keep-tb': 'Have the TB test at the GGD by {day} at the latest.',
 'after_arrival.late-report': 'The report does not say what follows when somebody reports to the IND too late after '
                              'arrival.',
 'after_arrival.no-report': 'Reporting to the IND soon after arrival: that is for asylum family reunification only.',
 'after_arrival.not-registered': 'Register at the municipality, because it was not done in Veenhuizen. Take a birth '
                                 'certificate that is translated and legalised (confirmed as genuine).',
 'after_arrival.own-permit': 'In the interview there, the family member can say that he or she wants an independent '
                             'asylum permit. Read section 4.3.2 about it first.',
 'after_arrival.penalties': 'Apart from the TB test, the report does not say what follows when a step is late. It '
                            'names fines in general, without an amount.',
 'after_arrival.permit': 'The family member gets the permit there, if the conditions are met. If new facts speak '
                         'against it, the IND can refuse this permit, and the normal asylum procedure follows.',
 'after_arrival.permit_is_issued.ask': 'Has the family member’s residence permit been issued already?',
 'after_arrival.permit_issued.ask': 'On which day was the family member’s residence permit issued?',
 'after_arrival.permit_issued.hint': 'If you know several days, such as the one on the permit and the one on which you '
                                     'got it, enter the earliest.',
 'after_arrival.permit_issued.short': 'the day on which the permit was issued',
 'after_arrival.register': 'Register at the municipality, in the database BRP, with the birth certificate. Some family '
                           'members get help with this.',
 'after_arrival.register-there': 'The registration in the database BRP takes place there too. If it does not, register '
                                 'at the municipality.',
 'after_arrival.registered': 'Registering at the municipality: it was done in Veenhuizen.',
 'after_arrival.registered.ask': 'Was the family member registered at the municipality (in the BRP) during the '
                                 'procedure in Veenhuizen?',
 'after_arrival.registered.hint': 'The BRP is the database with the personal data of everybody who lives in the '
                                  'Netherlands.',
 'after_arrival.regular': 'First collect the permit at an IND Desk and register at the municipality. All steps stand '
                          'below.',
 'after_arrival.report': 'Report to the IND within {term} after arrival. The IND then plans an appointment in '
                         'Veenhuizen.',
 'after_arrival.report-at-once': 'If the day to report to the IND has passed, report at once.',
 'after_arrival.report-changes': 'Tell the IND about changes that may affect the right of residence (section 6.1.1).',
 'after_arrival.reported': 'Reporting to the IND again: it comes before the permit, within {term} after arrival.',
 'after_arrival.tb': 'Have the TB test at the GGD (the health service), within {term} after the permit is issued. If '
                     'the appointment is put off by more than {delay}, the IND may take away the permit.',
 'after_arrival.tb-delay': 'The report does not say from which day a delay of the appointment for the TB test counts.',
 'after_arrival.tb-not': 'No test for tuberculosis (TB) is required.',
 'after_arrival.tb-there': 'Another appointment for the TB test: it takes place in Veenhuizen.',
 'after_arrival.tb_required.ask': 'Must the family member have a test for tuberculosis (TB)?',
 'after_arrival.tb_required.hint': 'The report asks the test “if required”, and does not say of whom. Look in your '
                                   'letters, or ask the IND.',
 'after_arrival.title': 'What must be done after arrival, and by when?',
 'after_arrival.without-mvv': 'The report does not say how the registration goes for a family member who came without '
                              'an MVV.',
 'article_8.about-25': '“About {age}” has no hard limit in the report. Who no longer counts as young needs more than '
                       'usual dependence.',
 'article_8.about-young': 'The IND decides whether this child still counts as a young adult. If so, family life is '
                          'assumed. If not, more than usual dependence is needed. {then}',
 'article_8.adult-of-whom': 'The report does not say whether such a child counts as an adult child of the sponsor.',
 'article_8.as-lived': 'The IND looks at the family life as it is in fact lived. {then}',
 'article_8.dependent': 'The IND assumes family life when dependence is more than usual. {then}',
 'article_8.not-dependent': 'Without more than usual dependence, the IND does not assume family life.',
 'article_8.parent-of-minor': 'The parents can rely on Article 8 ECHR, the right to family life. {then}',
 'article_8.sibling-of-minor': 'A brother or sister of a sponsor under {age} does not necessarily need more than usual '
                               'dependence. {then}',
 'article_8.weighs': 'The IND then weighs your interests against those of the Dutch State. Nobody can predict that.',
 'article_8.young-adult': 'The IND assumes family life with this young adult, without more than usual dependence. '
                          '{then}',
 'article_8.young-independent': 'The IND weighs that the child lives independently or earns its own living: it decides '
                                'whether family life is assumed. {then}',
 'asylum_permits.neither-followed': 'We follow neither. Both can be true if you have an independent permit by then.',
 'asylum_permits.not-with-derived': 'The article of September 2024 says: with a derived permit, you cannot ask for a '
                                    'permanent one yourself.',
 'asylum_permits.report-2017': 'The report of May 2017 says: you can ask for a permanent permit, also when you came by '
                               'the asylum route.',
 'asylum_permits.with-independent': 'The article of September 2024 says: you can ask for a permanent permit when your '
                                    'independent one is about to end.',
 'batch.about': 'The table stays on your device: it is read and answered in this browser.',
 'batch.answered': 'answered',
 'batch.cancelled': 'Stopped. Nothing was kept. You can start again.',
 'batch.choose': 'Choose a calculator',
 'batch.done': '{rows} rows: {answered} with an answer, {failed} with an error.',
 'batch.failed': 'This could not be worked out here. Your file is as it was. Try again, or use the command line.',
 'batch.file': 'Which table?',
 'batch.file-hint': 'Choose a CSV file, or drop it here. At most {size} MB.',
 'batch.large': 'This table has {size} MB. At most {most} MB can be answered here. Cut it into parts.',
 'batch.loading': 'Python is loading: about {megabytes} MB, once for this visit.',
 'batch.no-calculator': 'Choose a calculator first.',
 'batch.no-table': 'Choose a table first.',
 'batch.part': '{percent}% of the table is answered.',
 'batch.save': 'Save the answered table',
 'batch.see': 'The column “error” says why a row has no answer.',
 'batch.start': 'Answer this table',
 'batch.title': 'Answer a table of cases',
 'batch.unread': 'This file cannot be read any more. Choose it again.',
 'batch.which': 'Which calculator?',
 'batch.without-script': 'Without script, no table can be answered here. The command line does the same: see the '
                         'README.',
 'batch.working': 'Answering. This can take some minutes.',
 'builder.accent': 'Your own colour',
 'builder.accent-hint': 'Such as #005ea5. A colour that is hard to read on the background is left out.',
 'builder.accent-wrong': 'Write a colour as # and six digits or letters from a to f, such as #005ea5.',
 'builder.answers': 'Answers to start with',
 'builder.answers-hint': 'Answer the calculator in its chapter, and put the address of that page here.',
 'builder.answers-wrong': 'This is neither a link with answers nor a text such as route=asylum.',
 'builder.codes': 'The code of each calculator',
 'builder.copied': 'Copied.',
 'builder.copy-frame': 'Copy the code of the frame',
 'builder.copy-with-script': 'Copy the code with our script',
 'builder.frame': 'Code of a plain frame',
 'builder.frame-hint': 'Nothing of ours runs in your page. The frame keeps its height and scrolls inside.',
 'builder.lang': 'In which language?',
 'builder.options': 'More choices',
 'builder.preview': 'This is the plain frame. It works, so try it:',
 'builder.selected': 'The code is selected: copy it with your keyboard or menu.',
 'builder.share': 'Visitors may share their result with my page',
 'builder.share-hint': 'Only with our script. They press a button for it, each time.',
 'builder.theme': 'Light or dark?',
 'builder.theme-auto': 'By itself',
 'builder.theme-dark': 'Always dark',
 'builder.theme-hint': 'By itself, our script follows your page. A plain frame follows the visitor’s device.',
 'builder.theme-light': 'Always light',
 'builder.title': 'Make your code',
 'builder.version': 'Which version?',
 'builder.version-fixed': 'Always version {version}',
 'builder.version-newest': 'Always the newest one',
 'builder.which': 'Which calculator?',
 'builder.with-script': 'Code with our script',
 'builder.with-script-hint': 'The calculator is as high as what it shows, and light or dark as your page is.',
 'builder.without-script': 'Without script, take the code from the list:',
 'civic_integration.about': 'It says who must take part, what the examination tests, and the last day to pass it.',
 'civic_integration.age': 'The report does not say whether there is an age limit, so it is open for children and for '
                          'the elderly. Ask DUO.',
 'civic_integration.article-8-ours': 'The report does not treat a permit based on Article 8 ECHR apart here. We go by '
                                     'the sponsor’s purpose too.',
 'civic_integration.asylum': 'Family members who come by asylum family reunification must take part.',
 'civic_integration.duty': 'The family member must take part and pass the examination, in principle within {term}. A '
                           'letter of DUO says when this term starts.',
 'civic_integration.freed': 'The family member need not take part: he or she has been freed from it.',
 'civic_integration.freed.ask': 'Has the family member been freed from civic integration in the Netherlands?',
 'civic_integration.freed.hint': 'The report calls this exempted or absolved, and does not say who is. It is about the '
                                 'Netherlands, and not about the examination abroad.',
 'civic_integration.if-it-changes': 'If the sponsor’s purpose of residence changes, look at this again.',
 'civic_integration.in-principle': 'The report says “in principle”, and does not say when there is more time or less.',
 'civic_integration.keep': 'Pass the civic integration examination by {day} at the latest.',
 'civic_integration.language': 'The examination tests Dutch at level A2: reading, writing, understanding and speaking.',
 'civic_integration.late': 'The report does not say what follows when the term is not kept. DUO watches over it and '
                           'enforces it.',
 'civic_integration.letter.ask': 'Has the family member had the letter of DUO that says when the civic integration '
                                 'period starts?',
 'civic_integration.letter.hint': 'DUO is the government agency for education.',
 'civic_integration.no-list': 'The report gives no list of temporary purposes. Note 148 names a page of the IND.',
 'civic_integration.non-temporary': 'The sponsor’s purpose of residence is not temporary.',
 'civic_integration.not-abroad': 'This is another examination than the one abroad, which is at a lower level.',
 'civic_integration.period_start.ask': 'On which day does the civic integration period start?',
 'civic_integration.period_start.hint': 'It stands in the letter of DUO.',
 'civic_integration.period_start.short': 'the first day of the civic integration period',
 'civic_integration.permanent': 'Whoever wants a permanent permit later must have met this duty (section 6.2).',
 'civic_integration.prepare': 'Family members prepare for the examination themselves, and pay for it. Money can be '
                              'borrowed.',
 'civic_integration.society': 'It tests Knowledge of Dutch Society.',
 'civic_integration.sponsor-asylum': 'The sponsor has an asylum permit, so the sponsor’s purpose of residence is not '
                                     'temporary.',
 'civic_integration.start': 'Section 6.1.3 does not say when the term starts. We take the day in the letter, by Annex '
                            'II.',
 'civic_integration.temporary': 'The family member need not take part: the sponsor’s purpose of residence is '
                                'temporary.',
 'civic_integration.term': 'The family member must take part and pass the examination by {day} at the latest, in '
                           'principle.',
 'civic_integration.title': 'Is civic integration in the Netherlands a duty, and until when?',
 'civic_integration.wait-for-letter': 'Keep the letter of DUO when it comes, and work out the last day with it. If '
                                      'none comes after the permit, ask DUO.',
 'civic_integration.who-is-freed': 'The report does not say who is freed from civic integration in the Netherlands.',
 'civic_integration.work': 'It tests Orientation in the Dutch Labour Market.',
 'cohabitation.explanation': 'The IND decides whether the explanation for living apart is reasonable.',
 'cohabitation.lived-together': 'The partners lived together outside the Netherlands.',
 'cohabitation.may-change': 'The report says that the policy on living together may change soon. It does not say what '
                            'changes.',
 'cohabitation.no-explanation': 'Partners must have lived together, or explain why they did not.',
 'continued_residence.about': 'This is a permit of your own: the stay then no longer depends on the sponsor.',
 'continued_residence.after-violence-or-death': 'After violence, or after the death of the sponsor, ask a lawyer or '
                                                'the Dutch Council for Refugees what is possible.',
 'continued_residence.article-8-children': 'The report does not say whether a child with such a permit can apply after '
                                           '{term}, as on the regular route.',
 'continued_residence.article-8-others': 'The report does not say whether there are rules of their own for parents and '
                                         'other relatives.',
 'continued_residence.ask-a-lawyer': 'Ask a lawyer or the Dutch Council for Refugees before you apply.',
 'continued_residence.ask-the-ind': 'Ask the IND what holds in this case.',
 'continued_residence.ask-what-to-send': 'Ask the IND before that day which conditions hold and what to send.',
 'continued_residence.asylum': 'Whoever came by asylum family reunification cannot apply for continued residence.',
 'continued_residence.blue-card-children': 'Note 163 lets the family of a European Blue Card holder apply after '
                                           '{term}. It stands at the partners, and does not say whether children '
                                           'count.',
 'continued_residence.blue-card-sponsor': 'The report does not say whether this sponsor must also have a non-temporary '
                                          'right of residence. We read note 163 as an exception of its own.',
 'continued_residence.blue_card.ask': 'Does the sponsor have a European Blue Card?',
 'continued_residence.blue_card.hint': 'That is a kind of residence permit for work. It stands on the residence '
                                       'document.',
 'continued_residence.came_as_minor.ask': 'Was the family member still a minor on coming to the Netherlands?',
 'continued_residence.came_as_minor.hint': 'A minor is somebody who is not of age.',
 'continued_residence.certain-conditions': 'For children the report adds “certain conditions”. It does not say which.',
 'continued_residence.death': 'After the death of the sponsor, the family member may be able to apply sooner. The IND '
                              'decides.',
 'continued_residence.else-the-years': 'If the IND does not agree, the usual years may count. Change your answer to '
                                       '“Neither of these” to see that day.',
 'continued_residence.event.ask': 'Has one of these happened?',
 'continued_residence.event.death': 'The sponsor has died',
 'continued_residence.event.hint': 'The sponsor is the relative in the Netherlands whom the family member came to live '
                                   'with.',
 'continued_residence.event.neither': 'Neither of these',
 'continued_residence.event.violence': 'Violence at home, or violence for reasons of honour',
 'continued_residence.event.violence.hint': 'The report calls it domestic violence and honour-related violence.',
 'continued_residence.from-day': 'The family member can apply for continued residence from {day}.',
 'continued_residence.gather-death': 'Gather papers, such as the death certificate.',
 'continued_residence.gather-violence': 'Gather papers that show what happened, such as reports of the police or of a '
                                        'doctor.',
 'continued_residence.how-soon': 'The report does not say how soon that is, or what the IND looks at.',
 'continued_residence.keep': 'From {day} on, the family member can apply for continued residence.',
 'continued_residence.lasting-stay': 'See also when a permanent permit or Dutch citizenship can be asked for.',
 'continued_residence.not-on-asylum': 'Section 6.2 closes continued residence to people on the asylum route.',
 'continued_residence.only-examples': 'The report names violence and the death of the sponsor as examples of what can '
                                      'make it sooner. It does not say what else can.',
 'continued_residence.other-conditions': 'The report does not name the other conditions. The years alone may not be '
                                         'enough.',
 'continued_residence.others': 'The report names partners, children who came as minors, and people with a permit under '
                               'Article 8 ECHR. It does not say whether others can apply.',
 'continued_residence.own-asylum-permit': 'An asylum permit of one’s own is another way. The page about the article of '
                                          'September 2024 tells how it can be asked for.',
 'continued_residence.relationship-ends': 'The report does not say what holds when the relationship ends before that '
                                          'day.',
 'continued_residence.safety': 'If you are in danger, call the police first.',
 'continued_residence.section-followed': 'We follow 6.2: it is the section about these rights.',
 'continued_residence.sooner-on-asylum': 'The report does not say whether violence or the death of the sponsor changes '
                                         'this on the asylum route.',
 'continued_residence.sponsor_non_temporary.ask': 'Does the sponsor have a non-temporary right of residence?',
 'continued_residence.sponsor_non_temporary.hint': 'The report does not say here which rights count. A permit with an '
                                                   'end date may count as well. If you are not sure, ask the IND.',
 'continued_residence.stay_since.ask': 'Since when has the family member stayed in the Netherlands with the residence '
                                       'permit?',
 'continued_residence.stay_since.hint': 'The report does not say which day counts. If you know several, such as that '
                                        'of the arrival and that of the permit, enter the latest.',
 'continued_residence.stay_since.short': 'the first day of the stay',
 'continued_residence.summary-all': 'The summary gives family members a status of their own in time, and leaves nobody '
                                    'out.',
 'continued_residence.tell-the-ind': 'Tell the IND when something changes that can matter for the right of residence, '
                                     'such as a break-up or a death. In principle this must be done within {term}.',
 'continued_residence.temporary-sponsor': 'The report asks for a sponsor with a non-temporary right of residence. It '
                                          'does not say what holds for the family of other sponsors.',
 'continued_residence.title': 'When can you apply for continued residence?',
 'continued_residence.too-few-years-in-eu': 'The shorter time of {shorter} asks for {term} in an EU Member State or '
                                            'Switzerland.',
 'continued_residence.traditional-ours': 'The report does not name traditional marriages here. We read them as '
                                         'unmarried partners, as Annex IV does.',
 'continued_residence.until-then': 'Until the permit is given, the stay depends on the sponsor. Tell the IND of '
                                   'changes.',
 'continued_residence.violence': 'After violence of this kind, the family member may be able to apply sooner. The IND '
                                 'decides.',
 'continued_residence.what-is-non-temporary': 'The report does not say here which rights of residence count as '
                                              'non-temporary.',
 'continued_residence.which-proof': 'The report does not say which papers prove it.',
 'continued_residence.which-years-in-eu': 'Note 163 is unclear as printed. The years may be those before the family '
                                          'member’s own permit, or those with the holder of the Blue Card. We read it '
                                          'as the years before the permit.',
 'continued_residence.years_in_eu.ask': 'For how many full years did the family member stay in an EU Member State or '
                                        'in Switzerland?',
 'continued_residence.years_in_eu.hint': 'Count the years right before the residence permit in the Netherlands. Enter '
                                         '0 if there were none.',
 'continued_residence.years_in_eu.short': 'the years in the EU or Switzerland',
 'contradictions.copied-followed': 'We read the paragraph as speaking of the asylum route: the sentence was copied.',
 'contradictions.copied-meant': 'Table 2 says no for the asylum route.',
 'contradictions.copied-printed': 'The asylum paragraph of 3.2.5 says “regular family reunification”.',
 'contradictions.cut-off-entry': 'Section 2.2.1, section 3.2 and note 20 draw it at the sponsor’s entry.',
 'contradictions.cut-off-followed': 'We follow the entry for the asylum route: these places are about that route.',
 'contradictions.cut-off-permit': 'Section 2.2.3 draws the line at the sponsor’s residence permit.',
 'contradictions.exam-always': 'The family of every sponsor with an asylum permit need not take the examination.',
 'contradictions.exam-favour': 'No examination abroad is a favour for applying in time.',
 'contradictions.exam-followed': 'We follow 3.3.4: it is the section about the examination.',
 'contradictions.liechtenstein-followed': 'For the examination we follow the list in 3.3.4. For the MVV the report '
                                          'does not settle it.',
 'contradictions.liechtenstein-listed': 'Liechtenstein is in the list of 3.3.4, and note 90 says that people from '
                                        'these countries need no MVV.',
 'contradictions.liechtenstein-not': 'The list of countries without MVV in section 4.1 does not name Liechtenstein.',
 'contradictions.mvv-followed': 'The report does not settle this for a regular application, and we follow neither.',
 'contradictions.mvv-free': 'The family of every sponsor with an asylum permit need not apply for an MVV first.',
 'contradictions.mvv-table': 'On the regular route an MVV (the entry visa) is needed.',
 'contradictions.parents-followed': 'We follow Table 2: sections 3.2.4 and 3.2.5 say the same.',
 'contradictions.parents-table': 'Table 2 says yes for parents of minor children and no for parents of adult children.',
 'contradictions.parents-text': 'The text of 3.2 lets parents of adult children come on the asylum route.',
 'contradictions.siblings-box': 'Box 3 says that since 2016 adult siblings of a minor with asylum can come.',
 'contradictions.siblings-followed': 'We follow Table 2 and 3.2.6: they state the rules, box 3 tells the history.',
 'contradictions.siblings-table': 'Table 2 and 3.2.6 say that siblings cannot come under national policy.',
 'contradictions.waiting-always': 'Beneficiaries of international protection are excluded from the waiting time.',
 'contradictions.waiting-favour': 'No waiting time is a favour for applying in time.',
 'contradictions.waiting-followed': 'We follow 3.3.1: it is the section about the waiting time.',
 'deadline.article-8-as-regular': 'The report does not name applications based on Article 8 ECHR here. We read them as '
                                  'regular applications.',
 'deadline.do-not-wait': 'Do not let the deadline of the asylum route pass while you wait for papers or advice. “Until '
                         'when can you apply?” works out the last day.',
 'deadline.first-day': 'The report does not say on which day the term starts. Take the earliest date that you know of.',
 'deadline.no-counting-rule': 'The report gives no counting rule. We do not count the first day, we count months and '
                              'years by the calendar, and we do not move weekends and holidays.',
 'decision_period.about': 'It works out the last day for the decision on the application, and when decisions usually '
                          'come.',
 'decision_period.article-8': 'The report does not say which decision period holds for an application based on Article '
                              '8 ECHR. If it is the regular one: {says}',
 'decision_period.ask-from-when': 'Ask the IND from which day on it counts.',
 'decision_period.ask-how-long': 'Ask the IND for how many days the period stood still.',
 'decision_period.ask-when-late': 'If the last day has passed without a decision, ask the IND why.',
 'decision_period.basic': 'By law, the IND has {term}.',
 'decision_period.days-followed': 'We follow the days: they are the period that the report gives first.',
 'decision_period.decide': 'By law, the IND must decide by {day}.',
 'decision_period.decide-extended': 'The IND has extended the period. By law, it must decide by {day}.',
 'decision_period.decide-extended-if': 'The IND has extended the period. By law, it must decide by {day}, if the '
                                       'period did not stand still.',
 'decision_period.decide-if': 'By law, the IND must decide by {day}, if the period was not extended and did not stand '
                              'still.',
 'decision_period.decide-later': 'The IND must decide by {day}, or later: the days on which the period stood still '
                                 'come on top.',
 'decision_period.extended.ask': 'Has the IND said that it needs longer, and that it extends the decision period?',
 'decision_period.extended.hint': 'It can do this in special circumstances. If you have heard nothing, answer no.',
 'decision_period.extension': 'The extension adds {term}.',
 'decision_period.freed': 'The report does not say when the decision period starts for somebody who need not pay.',
 'decision_period.how-long-suspended': 'If the IND asks for missing information, the period stands still. The report '
                                       'does not say for how long, or when it goes on.',
 'decision_period.in-days': 'By law it is {basic}, and {extension} more after an extension. Without a suspension, they '
                            'end on {day}.',
 'decision_period.in-months': 'The report calls the longest time {maximum}. Without a suspension, they end on {day}.',
 'decision_period.keep': 'The IND must decide on the application by {day}.',
 'decision_period.keep-article-8': 'If the regular period holds, the IND must decide by {day}.',
 'decision_period.keep-extended': 'If the IND extends the period, it must decide by {day}.',
 'decision_period.keep-later': 'The IND must decide by {day}, or later because of the suspension.',
 'decision_period.keep-standard': 'On {day}, the time ends that the report calls standard on the asylum route.',
 'decision_period.keep-usual-from': 'In practice, most decisions come from {day} on.',
 'decision_period.keep-usual-to': 'In practice, most decisions have come by {day}.',
 'decision_period.not-paid': 'The decision period starts once the fees have been paid.',
 'decision_period.not-sent': 'The decision period starts once the application has been submitted.',
 'decision_period.paid-or-received': 'The report does not say which day counts: that of the payment, or that on which '
                                     'the IND receives it. We take the day of the payment. If the other day counts, '
                                     'each day here comes later.',
 'decision_period.paid.ask': 'On which day were the fees paid?',
 'decision_period.paid.hint': 'The day on which you paid. It stands on the receipt or the bank statement.',
 'decision_period.paid.short': 'the day of the payment',
 'decision_period.pay': 'Pay the fees as the letter of the IND or the embassy says, and keep proof of the day.',
 'decision_period.payment.ask': 'Have the fees been paid?',
 'decision_period.payment.freed': 'No: the IND said that we need not pay',
 'decision_period.payment.not-yet': 'Not yet',
 'decision_period.payment.paid': 'Yes',
 'decision_period.proposal': 'Box 6 tells of a plan for longer periods. It was not law in May 2017, and we do not '
                             'apply it.',
 'decision_period.send-documents': 'If the IND asks for missing documents, send them as early as you can.',
 'decision_period.send-in-time': 'Send the application in time: asylum family reunification has a deadline (section '
                                 '3.3.3).',
 'decision_period.sent-or-received': 'The report says “submitted”. We take the day on which the application was sent. '
                                     'If the day of receipt counts, each day here comes later.',
 'decision_period.standard': 'On the asylum route, the report calls {term} standard. They end on {day}.',
 'decision_period.started-paid': 'The period started on {day}, when the fees were paid.',
 'decision_period.started-sent': 'The period started on {day}, when the application was sent.',
 'decision_period.statutory-basic': 'The statutory decision period is {term}.',
 'decision_period.statutory-box': 'The statutory decision period is {term}, says box 6.',
 'decision_period.statutory-followed': 'For what the law says, we follow 4.5, which counts in days.',
 'decision_period.statutory-standard': 'On the asylum route, {term} are standard.',
 'decision_period.stood-still': 'Days on which the period stood still: {number}.',
 'decision_period.suspended.ask': 'Did the decision period stand still because the IND asked for missing information?',
 'decision_period.suspended.counted': 'Yes, and we know for how many days',
 'decision_period.suspended.hint': 'The report calls this a suspension. If the IND has asked for nothing, answer no.',
 'decision_period.suspended.no': 'No',
 'decision_period.suspended.not-counted': 'Yes, but we do not know for how many days',
 'decision_period.suspended_days.ask': 'For how many days did the decision period stand still?',
 'decision_period.suspended_days.hint': 'The report does not say how to count them. Ask the IND if you are not sure.',
 'decision_period.suspended_days.short': 'the days of suspension',
 'decision_period.title': 'By when must the IND decide?',
 'decision_period.unofficial': 'What is usual in practice, the report takes from a website that is not official.',
 'decision_period.usual': 'In practice, most decisions come between {first} and {last}.',
 'decision_period.usual-asylum': 'For both routes together, the report calls it usual that a decision comes between '
                                 '{first} and {last}. On the asylum route, it took longer in 2015 and 2016.',
 'decision_period.veenhuizen': 'The report does not say whether the registration in Veenhuizen has a decision period.',
 'decision_period.when-late': 'The report does not say what you can do when the IND decides too late.',
 'decision_period.whether-told': 'The report does not say whether the IND must tell you about an extension.',
 'decision_period.which-period': 'The report does not say which decision period holds for an application based on '
                                 'Article 8 ECHR.',
 'documents.about': 'It lists the papers for your family tie and your route, to tick and to print.',
 'documents.adopted': 'A paper that shows the adoption.',
 'documents.adopted-abroad': 'A paper that shows the adoption abroad.',
 'documents.adopted-as-foster': 'For adopted children the report prints only “Documents are the same for foster '
                                'children”. We read it so: the papers of foster children. It can also be read the '
                                'other way round.',
 'documents.adopted-convention': 'Papers that show the adoption under the Hague Adoption Convention.',
 'documents.adopted-outside': 'Papers that show the adoption outside of the Hague Adoption Convention.',
 'documents.adult-children-share': 'Adult children have no row of their own. The second paper fits a case under '
                                   'Article 8 ECHR more than theirs.',
 'documents.age-day': 'The report does not say on which day the age counts. We take the day of the application.',
 'documents.argumentation': 'A written explanation by the child’s family in the country of origin. It must show that '
                            'they cannot take care of the child, or cannot do it well.',
 'documents.article-8': 'The report does not say whether papers on income and on the examination are asked in a case '
                        'under Article 8 ECHR.',
 'documents.article-8-possible': 'An application based on Article 8 ECHR is possible.',
 'documents.authorities': 'A paper that the law of the country of origin asks for.',
 'documents.authority_consent.ask': 'Does the law of the country of origin ask for consent of the authorities there?',
 'documents.authority_consent.hint': 'It is about consent to the child’s stay with the sponsor’s family.',
 'documents.biological': 'Papers that show whose child it is, and who has custody.',
 'documents.biological-asylum': 'A paper that shows whose child it is.',
 'documents.birth': 'A copy of the child’s birth certificate.',
 'documents.birth-authorities': 'A copy of the child’s birth certificate, issued by the authorities of the country of '
                                'origin.',
 'documents.birth-or-other': 'A copy of the child’s birth certificate, or copies of other papers that show that it is '
                             'the sponsor’s child. Examples are a family record book and an extract from the civil '
                             'register.',
 'documents.cannot-get': 'If you cannot get a paper, explain why. Section 4.4.3 says what the IND can do then.',
 'documents.check-form': 'Check this list against the newest form of the IND. The report rests on forms of 2016. The '
                         'form says which papers are needed.',
 'documents.child-of-partner': 'A paper that shows that it is the partner’s child.',
 'documents.circle': 'If that parent cannot sign, the report asks for the same declaration again. Ask the IND what it '
                     'wants then.',
 'documents.compliance': 'A compliance statement under Article 23 of the Hague Adoption Convention.',
 'documents.consent': 'The “Declaration of consent of the parent remaining behind”, signed by that parent.',
 'documents.consent-of-authorities': 'A declaration of the authorities in the country of origin: they consent to the '
                                     'child’s stay with the sponsor’s family.',
 'documents.consent-of-parents': 'Papers that show that the parents or legal representatives consent to the child’s '
                                 'stay with the sponsor in the Netherlands.',
 'documents.convention.ask': 'Was it an adoption under the Hague Adoption Convention?',
 'documents.convention.hint': 'The report calls this a Convention adoption. The authority that handled the adoption '
                              'can tell you.',
 'documents.country-of-origin': 'The report speaks of a parent who stays in the country of origin. It lists nothing '
                                'for one who lives elsewhere.',
 'documents.custody': 'Papers that show that the sponsor has legal custody of the child.',
 'documents.custody-not-asked': 'On this route the report lists these papers whether or not that parent has custody.',
 'documents.deaths': 'Copies of the death certificates of the child’s biological parents.',
 'documents.declaration': 'The declaration of relationship. In it you both declare that you will live together.',
 'documents.declaration-all': 'Section 3.3.5 says that the declaration of relationship is part of the regular '
                              'application.',
 'documents.declaration-followed': 'We list it for every regular application. Check the form: it says which papers are '
                                   'needed.',
 'documents.declaration-unmarried': 'Annex IV lists it for unmarried partners only.',
 'documents.deed': 'A copy of the deed of registered partnership.',
 'documents.deed-authorities': 'A copy of the deed of registered partnership, issued by the authorities of the country '
                               'of origin.',
 'documents.dutch-order': 'The adoption order that shows that the child was adopted in the Netherlands.',
 'documents.examination': 'Proof of the examination, unless an exception holds.',
 'documents.extract': 'A copy of an extract from the civil register. It must show who belongs to the family.',
 'documents.extract-origin': 'A copy of an extract from the civil register in the country of origin. It must show who '
                             'belongs to the family.',
 'documents.family-life': 'Add papers that show your family life and how you live it.',
 'documents.foreign-order': 'The foreign adoption order, legalised, from the authorities in the country of origin.',
 'documents.foreign_order.ask': 'Was the adoption order made outside the Netherlands?',
 'documents.foreign_order.hint': 'The adoption order is the paper with which a court or another authority made the '
                                 'adoption.',
 'documents.form': 'The application form, completed.',
 'documents.foster': 'Papers about the foster child.',
 'documents.foster-asylum': 'Papers about a foster child, an adopted child or a child of the partner.',
 'documents.guardianship': 'A declaration of the authorities in the country of origin that the sponsor has custody of '
                           'the child, such as a guardianship certificate.',
 'documents.identity': 'The form, and papers that show who you both are.',
 'documents.identity-asylum': 'The form, and papers that show who you both are. The sponsor’s permit is one of them.',
 'documents.identity-copy': 'Section 4.4.1 asks a copy of the family member’s passport or identity card.',
 'documents.identity-followed': 'We list the passport or identity card. Without one, send another document that shows '
                                'who the family member is.',
 'documents.identity-other': 'Note 99 asks it “in principle”, and accepts another identification document too.',
 'documents.income': 'Papers of the sponsor’s income, unless an exception holds. One of these is yours.',
 'documents.intercountry.ask': 'Did the adoption bring the child from one country to another?',
 'documents.intercountry.hint': 'The report calls this an intercountry adoption.',
 'documents.list': 'Gather these papers, and tick what you have.',
 'documents.lived-together': 'Papers that show two things: you are partners, and you lived together in the country of '
                             'origin. Examples are financial papers, or the agreement by which you bought or rented a '
                             'house.',
 'documents.living-together': 'A paper about living together in the Netherlands.',
 'documents.long-contract': 'With an employment contract of {long} or more: the contract, an Employer’s Declaration, '
                            'and the payslips of the past {payslips}.',
 'documents.marriage': 'A copy of the marriage certificate.',
 'documents.marriage-authorities': 'A copy of the marriage certificate, issued by the authorities of the country of '
                                   'origin.',
 'documents.medical': 'A medical certificate on the child’s health, not older than {term}.',
 'documents.medical-day': 'The report does not say from which day back the age of the medical certificate is counted.',
 'documents.members-passport': 'A copy of the family member’s passport or identity card.',
 'documents.missing-article-8': 'If papers are missing, the IND asks for them. We read this application as a regular '
                                'one: you then have {term} to send them.',
 'documents.missing-asylum': 'If papers are missing, the IND asks for them. On the asylum route you then have {term} '
                             'to send them.',
 'documents.missing-regular': 'If papers are missing, the IND asks for them. On the regular route you then have {term} '
                              'to send them.',
 'documents.no-adoption-yet': 'The annex lists papers of an adoption that has been made. For a child who comes to be '
                              'adopted here, it lists none.',
 'documents.no-authorities': 'The law of the country of origin asks for no consent of its authorities.',
 'documents.no-column': 'The annex has no column for Article 8 ECHR. We take that of the regular route, because the '
                        'permit is a regular one.',
 'documents.no-custody': 'The parent who stays behind has no custody: the report lists no papers of that parent.',
 'documents.no-other-parent': 'No other parent stays behind, so no papers of that parent are listed.',
 'documents.no-passport': 'If the family member has no passport, send as many other papers as possible that show who '
                          'he or she is.',
 'documents.no-row-partners-child': 'On this route the annex has no row for a child of the partner. We take the row of '
                                    'biological children. The report does not say in whose custody this child must be.',
 'documents.no-row-siblings': 'Brothers and sisters have no row of their own. We take the row of other family members.',
 'documents.non-impediment': 'The “Certificate of Non-Impediment”, completed in full and signed by the child.',
 'documents.not-national': 'Under national policy this family member cannot come on this route. The annex lists papers '
                           'all the same.',
 'documents.not-recognised': 'The annex does not say that this certificate is enough. By 4.4.3, the Netherlands does '
                             'not recognise a religious marriage certificate.',
 'documents.odd-certificate': 'The name is odd: it is about being free to marry. A declaration on the child’s criminal '
                              'record is probably meant. That reading comes from outside the report. Ask the IND for '
                              'the right form.',
 'documents.old-enough': 'A paper for a child of {age} or older.',
 'documents.other-income': 'With other income: the papers that the application form lists.',
 'documents.other-income-list': 'The form has a list of papers for each kind of income. The report does not print it.',
 'documents.other_parent.ask': 'Does another parent of the child stay behind, outside the Netherlands?',
 'documents.other_parent.hint': 'That is a father or mother of the child who does not live in the Netherlands and does '
                                'not come along.',
 'documents.other_parent_custody.ask': 'Does the parent who stays behind have custody of the child too?',
 'documents.other_parent_custody.hint': 'Custody means: being responsible for the child by law.',
 'documents.parent-abroad': 'Papers of the parent who stays abroad.',
 'documents.parent-alive': 'The report asks for death certificates. It does not say which papers are needed when a '
                           'biological parent is alive.',
 'documents.parent-stays': 'Papers of the parent who stays behind.',
 'documents.parents': 'Papers that show whose child the sponsor is.',
 'documents.parents-asylum': 'Papers that show whose child the sponsor is, and who has custody.',
 'documents.parents-died': 'Papers about the child’s biological parents, and about the sponsor.',
 'documents.parents-identity': 'A copy of that parent’s proof of identity, such as a passport.',
 'documents.parents-identity-signed': 'A copy of that parent’s proof of identity, such as a passport, “signed by the '
                                      'parent remaining behind” (so printed).',
 'documents.partner-questionnaire': 'The partner questionnaire, completed and signed.',
 'documents.partner-unmarried': 'A copy of the partner’s unmarried status declaration.',
 'documents.partners_own.ask': 'Is the sponsor’s partner the biological parent of the child?',
 'documents.proof-of-pass': 'Proof that the family member passed the civic integration examination abroad.',
 'documents.questionnaire': 'The “Family relationship questionnaire”, completed in full.',
 'documents.registered': 'A paper that shows the registered partnership.',
 'documents.registered-asylum': 'Papers that show the registered partnership and the family.',
 'documents.related-by-law': 'Papers that show how sponsor and foster child are related by law, such as a copy of an '
                             'extract from the civil register.',
 'documents.related-by-law-asylum': 'Copies of papers that show how sponsor and child are related by law, such as a '
                                    'birth certificate and an extract from the civil register.',
 'documents.relationship': 'The declaration of relationship, completed and signed.',
 'documents.relatives': 'Papers that show how you are related, and how you live as a family.',
 'documents.relatives-by-law': 'A copy of papers that show how sponsor and family member are related by law, such as a '
                               'birth certificate.',
 'documents.relatives-life': 'Papers about your family life. They must show in what way the sponsor is a full part of '
                             'it.',
 'documents.religious': 'A copy of the religious or traditional marriage certificate.',
 'documents.ruling': 'A ruling by a Dutch court that shows that the foreign adoption order is recognised.',
 'documents.see-examination': 'Section 3.3.4 says who need not take it.',
 'documents.short-contract': 'With a shorter contract: the same papers for the past year, and papers that show that '
                             'the income stays available for {ahead}.',
 'documents.show-the-sponsor': 'A copy of papers “which show the sponsor” (so printed).',
 'documents.signed-identity': 'Only this route has the words “signed by the parent remaining behind” at the proof of '
                              'identity. They may be an error.',
 'documents.sponsor': 'A paper of the sponsor.',
 'documents.sponsor-unmarried': 'A copy of the sponsor’s unmarried status declaration.',
 'documents.sponsor-without-passport': 'The report does not say what a sponsor without passport or identity card '
                                       'sends. Ask the IND, and put nobody in danger for a paper.',
 'documents.sponsors-birth': 'A copy of the sponsor’s birth certificate, or an extract from the civil register.',
 'documents.sponsors-custody': 'A copy of papers that show who in the Netherlands has custody of the sponsor.',
 'documents.sponsors-parent': 'Papers that show that the family member is the sponsor’s parent.',
 'documents.sponsors-passport': 'A copy of the sponsor’s passport or identity card.',
 'documents.sponsors-permit': 'A copy of the sponsor’s asylum residence permit.',
 'documents.spouse': 'A paper that shows the marriage.',
 'documents.spouse-asylum': 'Papers that show the marriage and the family.',
 'documents.statement': 'The sponsor’s statement: to act as sponsor, and to meet the obligations of a sponsor.',
 'documents.tie-with-parent': 'Copies of papers that show that it is that parent’s child, issued by the authorities of '
                              'the country of origin. Examples are a birth certificate and an extract from the civil '
                              'register.',
 'documents.title': 'Which papers do you need?',
 'documents.too-young': 'The “Certificate of Non-Impediment” is for children of {age} and older.',
 'documents.traditional': 'Papers as for unmarried partners: on this route you count as unmarried.',
 'documents.traditional-asylum': 'Papers that show the traditional or religious marriage and the family.',
 'documents.traditional-certificate': 'On the asylum route, a copy of its certificate is asked.',
 'documents.traditional-followed': 'We list what is printed for your route.',
 'documents.traditional-unmarried': 'On the regular route, this marriage counts as unmarried.',
 'documents.translation': 'The report does not say whether papers for the IND must be translated and legalised.',
 'documents.unfinished': 'The sentence “which show the sponsor” is not finished. Papers that show who has custody or '
                         'guardianship are probably meant.',
 'documents.unmarried': 'Papers that show the relationship, and that neither of you is married.',
 'documents.unmarried-asylum': 'Papers that show that you lived as partners.',
 'documents.unsigned': 'If that parent cannot sign: the same Declaration of consent, “completed” (so printed).',
 'documents.which-certificate': 'The report does not say which certificate is enough where such marriages are in no '
                                'register.',
 'documents.which-route': 'The report does not say on which routes the sponsor’s statement is asked. We list it on '
                          'all.',
 'element.all': 'All questions and outcomes',
 'element.cancel': 'Cancel',
 'element.cancelled': 'Stopped. Your answer is still here. Press Continue to try again, or use the table below.',
 'element.computing': 'Working it out.',
 'element.costs': 'Your browser is set to save data. This answer needs Python: about {megabytes} MB, once for this '
                  'visit.',
 'element.differs': 'This answer was worked out again, and now differs from the one shown at first. Use this one.',
 'element.failed': 'This could not be worked out here. Your answer is still here. The table below says the same as the '
                   'questions.',
 'element.fetching': 'Loading the answers: a few kilobytes.',
 'element.guide-without-script': 'Without script, no plan can be made here. The calculators that it is made of, each '
                                 'with a table, are listed below.',
 'element.load': 'Load it',
 'element.loading': 'This answer needs Python. It is loading: about {megabytes} MB, once for this visit. You can go on '
                    'reading.',
 'element.loads-first': 'This loads Python first: about {megabytes} MB, once for this visit.',
 'element.missed': 'A part of this page has not come yet, so this does not work. Wait a little, or load the page '
                   'again.',
 'element.parts': 'The calculators behind this plan',
 'element.progress': 'Loading',
 'element.slow': 'This takes longer than usual. You can wait, or cancel and use the table below.',
 'element.without-script': 'Without script, the questions cannot be answered here. All of them, with all answers, '
                           'stand in the table below.',
 'embed.from': 'It comes from:',
 'embed.newer': 'There is a newer version of this calculator.',
 'embed.newer-there': 'Use the newer version',
 'embed.share': 'Share this result with {site}',
 'embed.share-what': 'It then gets your answers and this outcome.',
 'embed.shared': 'Shared with {site}.',
 'embed.version': 'This is version {version}.',
 'embed.without': 'The questions may not work in this browser: all of them, with all answers, stand in the table '
                  'below.',
 'embed.without-there': 'They also stand here:',
 'entry_visa.about': 'It looks at the route, the nationality and the exceptions.',
 'entry_visa.airlines': 'An MVV helps to travel: airlines ask for a valid border-crossing document. Here that is a '
                        'passport with an MVV.',
 'entry_visa.apply-first': 'If the family member is still abroad, apply before the journey. After a grant, the MVV is '
                           'collected at the embassy.',
 'entry_visa.article-8-ours': 'Section 4.1 does not name applications based on Article 8 ECHR. We read it as holding '
                              'for these too.',
 'entry_visa.ask-the-ind': 'Ask the IND before the family member travels.',
 'entry_visa.asylum': 'An MVV is not needed on the asylum route, but in practice most people ask for one.',
 'entry_visa.check-examination': 'Check in section 3.3.4 whether the examination abroad must be passed first.',
 'entry_visa.country': 'With this nationality, no MVV is needed.',
 'entry_visa.eu-citizen': 'Citizens of the European Union need no MVV: section 4.1 lists its Member States.',
 'entry_visa.gather-proof': 'Gather papers that show the health reasons, such as a doctor’s statement.',
 'entry_visa.health': 'With such health reasons, an MVV is not always needed. The IND decides.',
 'entry_visa.health.ask': 'Do health reasons make it impossible to apply for an MVV in the family member’s country of '
                          'origin?',
 'entry_visa.health.hint': 'The MVV is an entry visa. The report does not say which health reasons count.',
 'entry_visa.liechtenstein': 'It is not settled whether nationals of Liechtenstein need an MVV.',
 'entry_visa.needed': 'The family member needs an MVV for a stay of more than {term}. You ask for it and for the '
                      'residence permit in one application.',
 'entry_visa.other-cases': 'The report speaks of special cases without MVV, and names health only.',
 'entry_visa.outside-the-report': 'Otherwise the report is not about citizens of the European Union.',
 'entry_visa.several-nationalities': 'The report does not say what holds for somebody with several nationalities.',
 'entry_visa.sponsor-asylum': 'It is not settled whether the family of a sponsor with an asylum permit needs an MVV '
                              'for this application.',
 'entry_visa.title': 'Is an entry visa (MVV) needed?',
 'entry_visa.travel': 'The family member can travel to the Netherlands and apply there.',
 'entry_visa.where-fees': 'The report does not say where somebody without MVV pays the fees, and where biometric data '
                          'are taken.',
 'family_life.about': 'It goes through the test of Article 8 ECHR step by step. It gives no verdict.',
 'family_life.after-step-2': 'Annex V does not say what follows when there is no family life.',
 'family_life.applied-in-time': 'When the IND refuses this application, it tests that against Article 8 ECHR by '
                                'itself. The last day for it was {day}.',
 'family_life.applied-late': 'The application came after {day}. When the IND refuses it, it makes no such test by '
                             'routine.',
 'family_life.apply-by': 'A refusal is tested by itself if the application is sent by {day} at the latest.',
 'family_life.ask-a-lawyer': 'Ask a lawyer or the Dutch Council for Refugees for help with this.',
 'family_life.asked-for': 'With this application you ask for the test yourself.',
 'family_life.continued-stay': 'Annex V words its question for a stay that goes on. We read the test as the same for a '
                               'first permit.',
 'family_life.decision.ask': 'What does the IND decide on?',
 'family_life.decision.asylum-ended': 'Revoking (taking back) a permanent asylum permit',
 'family_life.decision.ended': 'Ending a stay',
 'family_life.decision.ended.hint': 'It ends or does not extend a permit that the family member has.',
 'family_life.decision.first': 'A first residence permit',
 'family_life.decision.first.hint': 'The family member asks to come, or to stay for the first time.',
 'family_life.entered_on.ask': 'When did the family member enter the Netherlands?',
 'family_life.entered_on.short': 'the day of entry',
 'family_life.guide': 'The IND decides. This guide shows what it looks at, step by step. It cannot predict the '
                      'decision.',
 'family_life.keep': 'Send the application by {day} at the latest, so that a refusal is tested against Article 8 ECHR.',
 'family_life.nearly-all': 'The report says that the IND does this “in nearly all cases”. It names three exceptions.',
 'family_life.no-ground': 'The interest of a child is weighed, but it is no ground of its own for a permit. A bill on '
                          'this was not law at the time of the report.',
 'family_life.no-prediction': 'Section 5.2 tells how many applications were granted on average. That says nothing '
                              'about yours, and we do not use it.',
 'family_life.not-separated': 'Step 1: the report does not say what follows when nobody is separated. We read the '
                              'order of the steps so: the test then stops here.',
 'family_life.not-tested-asylum': 'When the IND refuses asylum family reunification, it does not test that against '
                                  'Article 8 ECHR.',
 'family_life.not-tested-asylum-permit': 'When the IND revokes a permanent asylum permit, it makes no such test by '
                                         'routine.',
 'family_life.our-list': 'The report names these interests. It names no papers for them: that part of the list is our '
                         'reading.',
 'family_life.own-application': 'You can always make an application of your own, based on Article 8 ECHR.',
 'family_life.separated': 'Step 1: the IND looks at whether its decision separates the family. You say that it does: '
                          'step 2 follows.',
 'family_life.separation.ask': 'Would the decision separate the family?',
 'family_life.separation.hint': 'For example because one family member must go and another one stays, or because a '
                                'refusal keeps you apart. Answer no if the whole family must go back to its country.',
 'family_life.show-asylum': 'Papers on asylum: what a family member would have to fear after a return.',
 'family_life.show-children': 'Papers on the children. The starting point is that they stay with both parents as much '
                              'as possible.',
 'family_life.show-dependence': 'If one of you needs the care of the other, gather papers that show it, such as a '
                                'doctor’s statement.',
 'family_life.show-health': 'Papers on health: whether a family member depends on medical care in the Netherlands.',
 'family_life.show-living': 'Papers on money: whether the family can earn its own living, or will need money from the '
                            'state.',
 'family_life.show-obstacles': 'Papers on what stops you from living as a family in the country of origin.',
 'family_life.show-order': 'Papers that matter for public order: the IND looks at whether the family member is a '
                           'threat to it.',
 'family_life.show-passport': 'Papers on the passport: what the family member did to get a valid one.',
 'family_life.show-stay': 'Papers on the stay in the Netherlands: how long it is, and what the decision changes in it.',
 'family_life.show-third-country': 'Papers on other countries: whether you can live together in one of them.',
 'family_life.show-ties': 'Papers on ties with the Netherlands, and on ties with the country of origin.',
 'family_life.step-2-silent': 'Step 2 of annex V does not name dependence or young adults. Chapter 3 does, and we '
                              'follow it.',
 'family_life.stronger': 'Step 3: the IND weighs your interests against those of the Dutch State. Ending a stay is '
                         'interference, and that gives you the stronger starting position.',
 'family_life.tested-ended': 'When the IND ends a stay, it tests that decision against Article 8 ECHR by itself.',
 'family_life.tested-regular': 'When the IND refuses a regular application, it tests that against Article 8 ECHR by '
                               'itself.',
 'family_life.title': 'How does the IND look at your family life?',
 'family_life.weaker': 'Step 3: the IND weighs your interests against those of the Dutch State. Who asks for a first '
                       'permit has the weaker starting position.',
 'family_life.weights': 'The report does not say how much each interest weighs, or how they are added up.',
 'family_life.which-entry': 'The report does not say which entry counts for somebody who came more than once.',
 'family_life.write-down': 'Write down how you live as a family, and add papers that show it.',
 'family_member.about': 'It looks at the family tie only. Income, examination and fees come after it.',
 'family_member.adopted-other': 'The report says that adopted children have other conditions, and does not give them.',
 'family_member.adult-belongs': 'The adult child in fact belongs to the sponsor’s family.',
 'family_member.adult-belongs-not': 'The adult child must in fact belong to the sponsor’s family.',
 'family_member.adult-child': 'This adult child can come under national policy.',
 'family_member.adult-child-not': 'This adult child cannot come on the asylum route, as you describe it.',
 'family_member.adult-no-fall-back': 'An adult child has no regular route. When this one is closed, an application '
                                     'based on Article 8 ECHR remains.',
 'family_member.after-permit': 'The family tie began after the sponsor’s permit. The asylum route is then closed.',
 'family_member.always': 'The child has always belonged to the family.',
 'family_member.always-not': 'The IND weighs that the child has not always belonged to the family.',
 'family_member.apply': 'You can apply. Explain each point that the IND decides on, such as why an application is '
                        'late.',
 'family_member.apply-on-article-8': 'Make an application based on Article 8 ECHR.',
 'family_member.article-8-dependence': 'You can make an application based on Article 8 ECHR. It needs more than usual '
                                       'dependence.',
 'family_member.article-8-remains': 'You can also make an application based on Article 8 ECHR.',
 'family_member.ask-the-ind': 'Ask the IND which conditions hold.',
 'family_member.at-the-least': 'For a foster child, the report gives the conditions that hold “in any case”. There may '
                               'be more.',
 'family_member.before-entry': 'The family tie is older than the sponsor’s entry.',
 'family_member.belongs': 'The child in fact belongs to the sponsor’s family.',
 'family_member.belongs-not': 'The child must in fact belong to the sponsor’s family.',
 'family_member.belongs.ask': 'Does the family member in fact belong to the sponsor’s family?',
 'family_member.belongs.hint': 'For example by living together.',
 'family_member.between': 'The family tie began after the sponsor’s entry. The asylum route is then closed.',
 'family_member.bogus': 'A bogus relationship gives no right to come.',
 'family_member.both-18-asylum': 'Both partners are {age} or older.',
 'family_member.broken': 'The IND weighs that the family tie has been broken.',
 'family_member.child': 'This child can come under national policy.',
 'family_member.child-not': 'This child cannot come on this route, as you describe it.',
 'family_member.children-of-all': 'The sponsor does not have several partners, so no rule about them limits which '
                                  'children can come.',
 'family_member.children-of-one': 'Only children from the relationship with the one partner can come. The report does '
                                  'not say how that partner is chosen.',
 'family_member.contra': 'The IND weighs that the child lives independently or earns its own living.',
 'family_member.contra-not': 'There are no signs of an independent life.',
 'family_member.custody': 'The child was in the sponsor’s custody.',
 'family_member.custody-not': 'The child must have been in the sponsor’s custody.',
 'family_member.custody.ask': 'Was the child in the sponsor’s custody?',
 'family_member.custody.hint': 'Custody means: being responsible for the child by law. Annex IV names the papers that '
                               'show it.',
 'family_member.documents': 'Documents show the family tie.',
 'family_member.ended': 'The relationship has ended or is in fact broken.',
 'family_member.ended.ask': 'Has the relationship ended?',
 'family_member.ended.hint': 'In law, for example by divorce, or because it is in fact broken.',
 'family_member.foreign-adoption': 'A foreign child can come to be adopted “under certain conditions”. The report does '
                                   'not say which.',
 'family_member.foster-may': 'This foster child may be able to come. The report gives these conditions “in any case”.',
 'family_member.foster-no-longer': 'The foster child must still be part of the family at the application.',
 'family_member.foster-not': 'This foster child cannot come on the asylum route.',
 'family_member.foster-regular': 'A foster child can come “under certain conditions”. The report does not say which.',
 'family_member.foster-still': 'The foster child is still part of the family.',
 'family_member.gather-papers': 'Gather papers that show your family life and how you live it.',
 'family_member.genuine.ask': 'Is it a real relationship, and not one on paper only?',
 'family_member.in-time': 'The application is in time.',
 'family_member.independent': 'The IND may assume that a child who is independent does not belong to the family.',
 'family_member.keep-proof': 'Keep proof of what you explain, and of the day on which you sent the application.',
 'family_member.lasting': 'The relationship is lasting and exclusive.',
 'family_member.lasting.ask': 'Is the relationship lasting and exclusive?',
 'family_member.lasting.hint': 'Exclusive means: with no other partner beside it.',
 'family_member.late': 'The application is late. The IND decides whether this is excusable.',
 'family_member.no-documents': 'Without documents, the IND can offer a DNA test or an identification interview.',
 'family_member.normal': 'They depend on each other as is usual, and that is enough.',
 'family_member.normal-not': 'They must at least depend on each other as is usual.',
 'family_member.normal_dependence.ask': 'Do they need each other as parents and children usually do?',
 'family_member.normal_dependence.hint': 'The report calls this a normal relationship of dependence.',
 'family_member.not-ended': 'The relationship has not ended.',
 'family_member.not-independent': 'The child does not live independently.',
 'family_member.not-lasting': 'Without marriage or registration, the relationship must be lasting and exclusive.',
 'family_member.not-national': 'Under national policy, this family member cannot come on the regular route.',
 'family_member.not-unaccompanied': 'The report does not say whether parents can come to a minor who is not '
                                    'unaccompanied.',
 'family_member.old-enough-in-time': 'If both are {age} before the last day to apply, send the application then. Do '
                                     'not let that day pass.',
 'family_member.one-of-several': 'The IND gives a permit to one partner only. The report does not say how that one is '
                                 'chosen.',
 'family_member.one-partner': 'The sponsor has one partner only.',
 'family_member.other-conditions': 'Check the other conditions in section 3.3.',
 'family_member.others-asylum': 'This family member cannot come on the asylum route.',
 'family_member.parent-of-adult': 'Parents of an adult sponsor cannot come under national policy.',
 'family_member.parents': 'The parents can come under national policy.',
 'family_member.parents-belong': 'The parents in fact belong to the sponsor’s family.',
 'family_member.parents-belong-not': 'The parents must in fact belong to the sponsor’s family.',
 'family_member.parents-broken': 'The family tie must not have been broken.',
 'family_member.parents-no-fall-back': 'Parents have no regular route. When this one is closed, an application based '
                                       'on Article 8 ECHR remains.',
 'family_member.parents-not': 'The parents cannot come on the asylum route, as you describe it.',
 'family_member.parents-unbroken': 'The family tie has not been broken.',
 'family_member.partner': 'This partner can come under national policy.',
 'family_member.partner-not': 'This partner cannot come on this route, as you describe it.',
 'family_member.real': 'It is a real relationship.',
 'family_member.regular-remains': 'When the asylum route is closed, you can make a regular application. You must then '
                                  'meet its conditions, such as age, income and fees. See in section 3.3.4 whether the '
                                  'examination abroad is asked.',
 'family_member.several.ask': 'Does the sponsor have more than one marriage partner or partner at the same time?',
 'family_member.sibling-article-8': 'You can make an application based on Article 8 ECHR. More than usual dependence '
                                    'is not necessarily needed.',
 'family_member.title': 'Can this family member come?',
 'family_member.too-young-asylum': 'Both partners must be {age} or older.',
 'family_member.turns-adult': 'The report does not say what happens when a child turns {age} during the procedure.',
 'family_member.unbroken': 'The family tie has not been broken.',
 'family_member.under-age': 'The child is under {age}.',
 'family_member.whose-custody': 'The report does not say in whose custody the child of a partner must have been.',
 'family_tie.on-the-way': 'The report does not say what holds for a child whose mother was pregnant when the sponsor '
                          'entered. Ask a lawyer before the deadline of the asylum route.',
 'fees.about': 'It adds up the fees of 2017 for a whole family.',
 'fees.ask-exemption': 'If you cannot pay the fees in any way whatsoever, you can ask for an exemption from them.',
 'fees.ask-the-ind': 'Ask the IND which fee holds for you.',
 'fees.ask-which': 'Ask the IND which fee holds, and keep enough money ready for the higher one.',
 'fees.asylum': 'You pay nothing: asylum family reunification is free of charge.',
 'fees.cannot_pay.ask': 'Can you show that you cannot pay the fees in any way whatsoever?',
 'fees.cannot_pay.hint': 'The report does not say which papers show this.',
 'fees.child-237': 'An application based on Article 8 ECHR costs {fee}.',
 'fees.child-51': 'A minor child pays {fee}.',
 'fees.child-neither': 'The report does not say which of the two holds, and we follow neither.',
 'fees.children.ask': 'For how many children who are not of age do you apply?',
 'fees.children.hint': 'The report calls them minor children. Enter 0 if you apply for no child.',
 'fees.children.short': 'the number of children',
 'fees.exemption': 'You can ask not to pay. If the IND grants this, you pay nothing. If not, the fees below hold.',
 'fees.foster': 'The report does not say which fee a foster child or an adopted child pays.',
 'fees.letter': 'Send the application first. The IND or the embassy then sends a letter that says how to pay.',
 'fees.line-article-8': 'Adults, based on Article 8 ECHR: {number} times {fee}.',
 'fees.line-children': 'Minor children: {number} times {fee}.',
 'fees.line-partner': 'The partner: {fee}.',
 'fees.no-fees-start': 'The report does not say when the decision period starts for somebody who pays no fees.',
 'fees.nobody': 'You entered 0 three times. Enter at least one family member.',
 'fees.once': 'The MVV (the entry visa) and the residence permit are one procedure. You pay for them once.',
 'fees.one-fee-each': 'The report does not say “per person”. Adding up the fees is our reading.',
 'fees.only-others': 'These family members cannot come by this route. An application based on Article 8 ECHR costs '
                     '{fee} each.',
 'fees.others-regular': 'Other family members cannot come by regular family reunification. They can apply based on '
                        'Article 8 ECHR: {number} times {fee}.',
 'fees.others.ask': 'For how many other family members do you apply?',
 'fees.others.hint': 'Adult children, parents, brothers, sisters and others. Enter 0 if there are none.',
 'fees.others.short': 'the number of others',
 'fees.partners.ask': 'For how many partners do you apply?',
 'fees.partners.hint': 'A husband, a wife or a partner. Only one partner can come. Enter 0 if you apply for no '
                       'partner.',
 'fees.partners.short': 'the number of partners',
 'fees.pay-by': 'The report does not say within what time the fees must be paid.',
 'fees.permit.ask': 'Is it a first application or a renewal of the permit?',
 'fees.permit.first': 'A first application',
 'fees.permit.renewal': 'A renewal of a residence permit',
 'fees.processed': 'The IND starts when it has received the fees.',
 'fees.regular-later': 'If you make a regular application later, fees hold.',
 'fees.renewal-article-8': 'The report names no fee for renewing a permit based on Article 8 ECHR.',
 'fees.renewal-other': 'The report gives a fee for renewing the permit of a partner only.',
 'fees.renewal-partner': 'Renewing the permit of a partner costs {fee}.',
 'fees.title': 'What does the application cost?',
 'fees.total': 'You pay {total} in all.',
 'fees.two-sums': 'The regular application costs {regular}. The applications based on Article 8 ECHR cost {article_8}. '
                  'Both together cost {total}.',
 'fees.two-totals': 'You pay {low} or {high} in all: the report gives two fees for the children.',
 'fees.who-is-a-child': 'The report does not say who counts as a minor child for this fee.',
 'figures.ages.adult': 'Age from which somebody is an adult',
 'figures.ages.partner': 'Age of both partners on the regular route',
 'figures.ages.partner_asylum': 'Age of partners on the asylum route',
 'figures.ages.partner_before_entry': 'Age of both marriage partners on the regular route, if they married before '
                                      'entry',
 'figures.ages.sponsor': 'Age of the sponsor on the regular route',
 'figures.ages.young_adult': 'About the last age of a young adult',
 'figures.arrival.healthcare_after': 'Time that medical cover (RZA) goes on after the residence document was issued',
 'figures.arrival.report': 'Time to report to the IND after arrival',
 'figures.article2024.independent': 'Time that an independent asylum permit remains valid',
 'figures.documents.article_8_after_entry': 'Time after entry after which there is no Article 8 test of its own',
 'figures.documents.interview_age': 'Age under which a child is not interviewed',
 'figures.documents.medical_certificate': 'Oldest age of a medical certificate for a foster child',
 'figures.documents.non_impediment_age': 'Age from which a child signs the Certificate of Non-Impediment',
 'figures.duties.insurance': 'Time to take out health insurance, from arrival',
 'figures.duties.insurance_age': 'Age over which health insurance is a duty',
 'figures.duties.report_change': 'Time to report a change that matters for the right of residence',
 'figures.duties.tb_delay': 'Delay of the TB appointment after which the permit may be revoked',
 'figures.duties.tb_test': 'Time for the TB test, from the issue of the permit',
 'figures.exam.countries': 'Countries whose nationals need not sit the examination',
 'figures.exam.eu_member_states': 'Member States of the European Union in May 2017: our own list, the report names '
                                  'none',
 'figures.fees.article_8': 'Fee for an application based on Article 8 ECHR',
 'figures.fees.minor_child': 'Fee for the entry of a minor child',
 'figures.fees.partner': 'Fee to stay with a partner, also for renewal',
 'figures.income.adjusted': 'Time after which these amounts change',
 'figures.income.available': 'Time that income must still be available after the application',
 'figures.income.available_ahead': 'Shorter time that income must still be available, where the year before counts',
 'figures.income.contract': 'Length of an employment contract from which the papers of a shorter time are enough',
 'figures.income.couple': 'Gross income a month for married couples and unmarried cohabitants, without holiday '
                          'allowance',
 'figures.income.payslips': 'Time that payslips must cover for a contract of a year or more',
 'figures.income.single_parent': 'Gross income for single parents',
 'figures.integration.exam_fee': 'Fees of the examination, in all',
 'figures.integration.interest': 'Interest on the loan',
 'figures.integration.loan': 'Most that can be borrowed',
 'figures.integration.term': 'Time to pass the examination, in principle',
 'figures.mvv.collect': 'Time to collect the MVV',
 'figures.mvv.exempt_nationalities': 'Countries whose nationals need no MVV, beside the Member States of the European '
                                     'Union',
 'figures.mvv.long_stay': 'Length of stay from which an MVV is needed',
 'figures.mvv.valid': 'Time that the MVV is valid',
 'figures.objection.decision': 'Time in which the IND decides on an objection, in principle',
 'figures.objection.term': 'Time to send an objection, from the date of the rejection letter',
 'figures.omissions.asylum': 'Time to send missing documents, asylum route',
 'figures.omissions.objection': 'Time to send missing documents in the objection phase',
 'figures.omissions.regular': 'Time to send missing documents, regular route',
 'figures.procedure.asylum_standard': 'Time for a decision that was standard for asylum family reunification',
 'figures.procedure.basic': 'Statutory decision period',
 'figures.procedure.extension': 'Extension of the decision period, in special circumstances',
 'figures.procedure.maximum': 'Maximum decision period, as the report words it',
 'figures.procedure.proposed': 'Longer decision period that was proposed and was not law',
 'figures.procedure.proposed_maximum': 'Longer maximum that was proposed and was not law',
 'figures.procedure.usual_from': 'Time of a usual decision, at the earliest',
 'figures.procedure.usual_to': 'Time of a usual decision, at the latest',
 'figures.status.citizenship': 'Years until citizenship can be asked for',
 'figures.status.continued': 'Years until continued residence, for partners',
 'figures.status.continued_blue_card': 'Years until continued residence, for family of a Blue Card holder',
 'figures.status.continued_child': 'Years until continued residence, for somebody who came as a minor child',
 'figures.status.permanent': 'Years until a permanent permit',
 'figures.status.stay_in_eu': 'Years of earlier stay in the EU that this asks for',
 'figures.submission.deadline': 'Time to apply for asylum family reunification after the asylum permit was granted',
 'figures.submission.proposed': 'Longer time that was proposed and was not law',
 'figures.waiting.term': 'Time that the sponsor must have stayed in the Netherlands',
 'income.about': 'It looks at the amount, at where the income comes from and at how long it lasts.',
 'income.added-up': 'The report does not say whether incomes from several sources are added up. We read it so.',
 'income.after-the-contract': 'With so short a contract, papers must show that the income goes on. The report does not '
                              'say which papers show what comes after the contract.',
 'income.article-8': 'The report does not say whether the income requirement holds for an application based on Article '
                     '8 ECHR.',
 'income.ask-the-ind': 'Ask the IND what holds for you where the report does not say it.',
 'income.asylum': 'No income is asked for asylum family reunification that is applied for in time.',
 'income.asylum-closed': 'For a regular application, the income requirement holds.',
 'income.asylum-excusable': 'No income is asked on the asylum route, as we read the report.',
 'income.asylum-late': 'The IND decides whether the lateness is excusable. If it is, we read that no income is asked. '
                       'If not, the income requirement holds for a regular application.',
 'income.benefit-or-funds': 'Some benefits count as income, and public funds are not allowed. The report does not say '
                            'where the line is.',
 'income.check-regular': 'Choose “Regular family reunification” here to see whether the income would be enough.',
 'income.contract_months.ask': 'For how many months is the employment contract, from its first to its last day?',
 'income.contract_months.hint': 'In whole months. For a contract without an end date, enter 99.',
 'income.contract_months.short': 'the months of the contract',
 'income.converted': 'The report does not say how to turn income per week or per year, or own capital, into an amount '
                     'per month. Nor does it say what part of an income is holiday allowance.',
 'income.enough': 'The income is high enough. The amount is {norm} gross per month.',
 'income.explain': 'Explain your circumstances in the application, and add papers that show them.',
 'income.household': 'The report does not say whether family members who are still abroad count for the household. We '
                     'count them.',
 'income.household.ask': 'What is the sponsor’s household, with the family members who want to come?',
 'income.household.couple': 'A couple',
 'income.household.couple.hint': 'Married, or living together without being married.',
 'income.household.hint': 'How many family members come makes no difference.',
 'income.household.other': 'Something else',
 'income.household.other.hint': 'For example somebody who lives alone without children.',
 'income.household.registered': 'Registered partners',
 'income.household.single-parent': 'A single parent',
 'income.household.single-parent.hint': 'A father or mother without a partner.',
 'income.how-tested': 'The report does not say how the IND tests whether own capital or income from one’s own business '
                      'is stable.',
 'income.how-weighed': 'The report does not say which circumstances count, and how the IND weighs them.',
 'income.humanitarian': 'The income requirement does not apply to a sponsor with this permit.',
 'income.humanitarian.ask': 'Does the sponsor have a permit on temporary humanitarian grounds because of human '
                            'trafficking or violence?',
 'income.humanitarian.hint': 'Human trafficking, honour-related violence or domestic violence. Other humanitarian '
                             'permits do not count.',
 'income.incapacitated.ask': 'Is the sponsor unable to do any work, and will this stay so?',
 'income.incapacitated.hint': 'The report calls this being fully and permanently incapacitated for work.',
 'income.independent': 'The income is independent: it comes from a source that counts, with taxes paid.',
 'income.labour_integration.ask': 'Is the sponsor permanently unable to take part in labour integration?',
 'income.labour_integration.hint': 'Labour integration means: finding a place in work. Permanently means: it will stay '
                                   'so.',
 'income.late-but-accepted': 'The report frees those who apply in time. It does not repeat this for a late application '
                             'that the IND accepts. We read Table 1 so, because it asks no income on this route.',
 'income.lower-amount': 'The report does not say whether a lower amount holds instead, and which.',
 'income.met': 'The income requirement is met.',
 'income.met_year_before.ask': 'Did the sponsor also meet the income requirement in the year before the application?',
 'income.met_year_before.hint': 'The income was then high enough, and the taxes and contributions on it were paid.',
 'income.monthly_income.ask': 'What is the sponsor’s gross income per month when the application is sent?',
 'income.monthly_income.hint': 'In euros. Gross means: before taxes and contributions are taken off. Leave out holiday '
                               'allowance.',
 'income.months_ahead.ask': 'For how many months after the application does the income stay available?',
 'income.months_ahead.hint': 'In whole months. For income without an end date, such as a permanent contract, enter 99.',
 'income.months_ahead.short': 'the months that the income stays available',
 'income.no-public-funds': 'The sponsor does not rely on public funds.',
 'income.not-100': 'Exempt from one thing only: the sponsor need not reach 100% of the minimum wage. The report leaves '
                   'open what holds instead.',
 'income.not-at-application': 'With so short a time ahead, the income must also be high enough and independent when '
                              'you apply.',
 'income.not-met': 'The income requirement is not met. The IND then always looks at your circumstances, and it can '
                   'still grant the application.',
 'income.one-day': 'The amounts are those of {day}. They change every {term}, and the report gives no others.',
 'income.other-household': 'The report names an amount for couples and for single parents only.',
 'income.other-parts': 'It does not say whether the income must then still be independent, stable and regular.',
 'income.other-source': 'The report names four sources of income. It does not say whether others count.',
 'income.paper-ahead': 'Papers that show that the income stays available for {term}.',
 'income.paper-annex': 'The papers that the form of the IND names for other income, in its annex “Supporting documents '
                       'of income”. The report does not repeat that list.',
 'income.paper-contract': 'The employment contract.',
 'income.paper-contracts': 'The employment contracts of the past year.',
 'income.paper-declaration': 'An Employer’s Declaration.',
 'income.paper-declarations': 'An Employer’s Declaration for the past year.',
 'income.paper-if-longer': 'For a contract of {contract} or longer: the contract, an Employer’s Declaration and the '
                           'payslips of the past {past}.',
 'income.paper-if-shorter': 'For a shorter contract: these papers for the past year, and papers that show that the '
                            'income stays available for {term}.',
 'income.paper-payslips': 'The payslips of the past {past}.',
 'income.paper-payslips-year': 'The payslips of the past year.',
 'income.per-month': 'For single parents the report prints the amount alone. We read it as for couples: per month, '
                     'without holiday allowance.',
 'income.possible': 'It calls these exceptions “possible”, and does not say when the IND applies them.',
 'income.public-funds': 'The sponsor may not rely on public funds.',
 'income.public_funds.ask': 'Does the sponsor rely on public funds, which is money from the state?',
 'income.public_funds.hint': 'The report does not say whether an income replacement benefit is meant by this too.',
 'income.registered': 'The report names no amount for registered partners. For other couples it is {norm} gross per '
                      'month.',
 'income.show-exception': 'Gather papers that show the exception, such as a decision about not being able to work.',
 'income.show-income': 'Gather papers that show how the family earns its living, or how it will.',
 'income.source.ask': 'Where does the sponsor’s income come from?',
 'income.source.benefit': 'An income replacement benefit',
 'income.source.benefit.hint': 'Money that comes in the place of wages.',
 'income.source.capital': 'Own capital',
 'income.source.capital.hint': 'Money or property that the sponsor has.',
 'income.source.employment': 'Lawful work in employment',
 'income.source.other': 'Something else',
 'income.source.self-employed': 'Lawful work as a self-employed person',
 'income.source.several': 'More than one of these',
 'income.sponsor_pension_age.ask': 'Has the sponsor reached the pensionable age?',
 'income.sponsor_pension_age.hint': 'The report does not say which age that is.',
 'income.stable': 'The income stays available for {term} or longer.',
 'income.stable-by-year-before': 'The requirement was met in the year before and is met when you apply, and the income '
                                 'lasts {term} more.',
 'income.taxes-not-paid': 'For an independent income, the taxes and contributions due on it must be paid.',
 'income.taxes_paid.ask': 'Are the taxes and social security contributions on this income paid?',
 'income.taxes_paid.hint': 'As far as they are due. The report does not say which papers show this.',
 'income.title': 'Is the sponsor’s income enough?',
 'income.too-low': 'The income is too low. The amount is {norm} gross per month.',
 'income.too-short': 'The income must stay available for {term} after the application. If the requirement was met in '
                     'the year before as well, {shorter} are enough.',
 'income.unclear-at-application': 'It is not clear whether the requirement is met when you apply. With so short a time '
                                  'ahead, it must be.',
 'income.weighed': 'The IND weighs whether the family can earn its own living. It is one interest among others.',
 'income.whose-income': 'The report does not say whether the income of anyone besides the sponsor counts.',
 'income.year-before': 'Income that stays available for less than {term} counts only if the requirement was met in the '
                       'year before.',
 'independent_permit.a-and-b': 'By the article of September 2024, the IND decides between an “asylum a or b” permit.',
 'independent_permit.about': 'It tells what can be asked for with a derived and with an independent permit, and what '
                             'can end each.',
 'independent_permit.abroad': 'Nobody can apply for an independent asylum permit from outside the Netherlands.',
 'independent_permit.article-silent': 'The article of September 2024 does not say what holds for an independent permit '
                                      'here.',
 'independent_permit.ask-a-lawyer': 'Ask a lawyer or the Dutch Council for Refugees first.',
 'independent_permit.ask-about-both': 'Ask the IND what happens when the sponsor’s permit is extended.',
 'independent_permit.ask-which-holds': 'Ask the IND which of the two holds now.',
 'independent_permit.asked-in-interview': 'By the report of May 2017, it can be asked for in the interview on arrival.',
 'independent_permit.asked-later': 'The article of September 2024 names only a later application in the Netherlands.',
 'independent_permit.asylum_family.ask': 'Is it about asylum family reunification?',
 'independent_permit.asylum_family.hint': 'The family member comes, or came, by the asylum route to a sponsor with an '
                                          'asylum residence permit. The sponsor is the relative in the Netherlands.',
 'independent_permit.before_interview.ask': 'Is the interview with the IND for the registration still to come, or '
                                            'going on?',
 'independent_permit.before_interview.hint': 'That is the registration after arrival, at the reception centre in '
                                             'Veenhuizen. It takes a few days.',
 'independent_permit.both-ways': 'Both ways can exist side by side, so we show both.',
 'independent_permit.can-stop': 'The IND can stop the derived permit. This does not happen by itself: the IND decides.',
 'independent_permit.cannot-withdraw': 'By the report of May 2017, an independent asylum permit cannot be withdrawn '
                                       'because the relationship ends.',
 'independent_permit.conditions': 'The sources do not say which conditions hold for an independent permit.',
 'independent_permit.continued-residence': 'For a regular permit, see when continued residence can be applied for, in '
                                           'section 6.2.',
 'independent_permit.death-ours': 'The report names divorce as its example. We read the death of the sponsor in the '
                                  'same way: the article calls it an end of the relationship.',
 'independent_permit.extend-derived': 'With a derived permit, the family member cannot ask for this. The permit '
                                      'depends on that of the sponsor.',
 'independent_permit.extend-independent': 'The family member can ask the IND to extend an independent permit when it '
                                          'is about to expire. It is valid for {term}.',
 'independent_permit.fall-back': 'Neither source says what happens to the derived permit when a later application is '
                                 'rejected. The report speaks only of an application in the interview on arrival.',
 'independent_permit.happened.ask': 'What has happened?',
 'independent_permit.happened.died': 'The sponsor has died',
 'independent_permit.happened.separated': 'The relationship with the sponsor has ended',
 'independent_permit.happened.separated.hint': 'For example by a divorce, or because partners live apart.',
 'independent_permit.happened.stopped': 'The IND has stopped the permit of the sponsor',
 'independent_permit.has-one': 'The family member has an independent asylum permit already.',
 'independent_permit.how-early': 'The article does not say how long before the end of the permit this can be asked '
                                 'for.',
 'independent_permit.how-long': 'The article does not say for how many years a derived permit is valid.',
 'independent_permit.in-the-interview': 'The family member can apply: by the report of May 2017, he or she can say so '
                                        'in the interview with the IND. The full asylum procedure then follows.',
 'independent_permit.lasting-stay': 'Section 6.2 has a calculator about the permanent permit.',
 'independent_permit.later': 'The family member can apply for asylum at the IND. There are conditions, and the IND '
                             'decides whether they are met.',
 'independent_permit.letters': 'The article does not say what the letters in “asylum a or b residence permit” mean.',
 'independent_permit.letters-open': 'Neither source explains the letters, and we follow neither.',
 'independent_permit.look-at-the-document': 'Look at the residence document for the day on which it ends.',
 'independent_permit.matter.apply': 'Whether the family member can apply for an independent asylum permit',
 'independent_permit.matter.ask': 'What would you like to know?',
 'independent_permit.matter.extend': 'Whether the family member can ask to extend the permit',
 'independent_permit.matter.hint': 'An independent permit is one of your own: it does not rest on the permit of the '
                                   'sponsor.',
 'independent_permit.matter.keep': 'Whether the family member can keep the permit after something has changed',
 'independent_permit.matter.permanent': 'Whether the family member can ask for a permanent permit',
 'independent_permit.not-asylum': 'The article is about asylum permits after family reunification only.',
 'independent_permit.note-127': 'The text of note 127, on the derived permit after a rejection, is missing in our '
                                'copy.',
 'independent_permit.one-status': 'By the report of May 2017, there has been one asylum status for all since 2001.',
 'independent_permit.own-permit': 'In the Netherlands, the family member can apply for an independent asylum permit. '
                                  'There are conditions.',
 'independent_permit.permanent-derived': '{article} The report of May 2017 says: you can, after some years with a '
                                         'husband, wife or partner.',
 'independent_permit.probably-stops': 'The IND will probably stop the derived permit too. The IND decides.',
 'independent_permit.say-it-in-the-interview': 'After arrival, in the interview with the IND, the family member can '
                                               'say that he or she wants to apply for one.',
 'independent_permit.show-the-letter': 'If a letter says that the IND wants to stop the permit, show it to a lawyer at '
                                       'once. There can be a last day to answer.',
 'independent_permit.still-derived': 'By the report of May 2017: if this application is rejected, the derived permit '
                                     'is still given.',
 'independent_permit.stopped-independent': 'Neither the article nor the report says what holds for an independent '
                                           'permit when the sponsor’s permit is stopped.',
 'independent_permit.tell-the-ind': 'Tell the IND soon what has changed. Section 6.1.1 says within what time this must '
                                    'be done.',
 'independent_permit.title': 'An asylum permit of your own: what can you ask for?',
 'independent_permit.when-stopped': 'The article does not say when the IND stops a derived permit, and when it does '
                                    'not.',
 'integration_exam_abroad.about': 'It goes through the exemptions one by one. One is enough.',
 'integration_exam_abroad.age-day': 'The report does not say on which day the age counts. We take the day of the '
                                    'application.',
 'integration_exam_abroad.article-8': 'The report does not say whether the examination is asked in a case under '
                                      'Article 8 ECHR.',
 'integration_exam_abroad.ask-before-applying': 'Ask the IND or a lawyer whether it is asked, before you apply.',
 'integration_exam_abroad.ask-diploma': 'Ask the IND whether this diploma counts.',
 'integration_exam_abroad.ask-the-ind': 'Ask the IND.',
 'integration_exam_abroad.asylum': 'The examination is not needed for asylum family reunification.',
 'integration_exam_abroad.costs': 'The report does not say what the examination abroad costs.',
 'integration_exam_abroad.country': 'With this nationality, the family member need not take the examination.',
 'integration_exam_abroad.diploma': 'With a diploma or certificate that counts, the family member need not take the '
                                    'examination.',
 'integration_exam_abroad.diploma.ask': 'Does the family member have one of the diplomas or certificates that count?',
 'integration_exam_abroad.diploma.hint': 'The report names two examples: a diploma of a Dutch language course, and the '
                                         'state examination in Dutch as a second language (NT2). It lists no others.',
 'integration_exam_abroad.dutch_primary.ask': 'Did the family member have at least primary education in Dutch, in '
                                              'Surinam or the Netherlands?',
 'integration_exam_abroad.eu-citizen': 'The report is not about citizens of the European Union. It does not say what '
                                       'holds for them.',
 'integration_exam_abroad.eu-long-term': 'An EU long-term resident need not take the examination.',
 'integration_exam_abroad.eu_long_term.ask': 'Is the family member an EU long-term resident?',
 'integration_exam_abroad.eu_long_term.hint': 'That is somebody with an EU residence permit for long-term residents.',
 'integration_exam_abroad.free-package': 'The Dutch authorities offer a package to learn from, to buy or to download '
                                         'free of charge.',
 'integration_exam_abroad.gather-proof': 'Gather papers that show the circumstances, such as a doctor’s statement.',
 'integration_exam_abroad.hand-in-proof': 'Hand in the proof with the application for the MVV.',
 'integration_exam_abroad.how-decided': 'The report does not say how the IND judges special circumstances.',
 'integration_exam_abroad.impairment': 'The IND decides: it can free the family member from the examination or from a '
                                       'part of it.',
 'integration_exam_abroad.impairment.ask': 'Are there special circumstances that make the examination impossible?',
 'integration_exam_abroad.impairment.hint': 'For example a mental or physical impairment, such as deafness or '
                                            'blindness.',
 'integration_exam_abroad.late-all': 'The family of every sponsor with an asylum permit is exempt, without a time '
                                     'limit.',
 'integration_exam_abroad.late-favour': 'The exemption is a favour for applying in time.',
 'integration_exam_abroad.late-followed': 'We follow 3.3.4: it is the section about the examination. It matters for '
                                          'late applications only.',
 'integration_exam_abroad.minor': 'The family member need not take the examination: he or she is under {age}.',
 'integration_exam_abroad.passed': 'The condition is met: the examination has been passed.',
 'integration_exam_abroad.passed.ask': 'Has the family member passed the examination abroad already?',
 'integration_exam_abroad.passed.hint': 'It has three parts: Knowledge of Dutch Society, Speaking and Reading.',
 'integration_exam_abroad.pension': 'The examination is not needed: it is for people up to the pensionable age.',
 'integration_exam_abroad.pension_age.ask': 'Has the family member reached the pensionable age?',
 'integration_exam_abroad.pension_age.hint': 'The report does not say which age that is.',
 'integration_exam_abroad.prepare': 'The family member takes care of the preparation. No particular course has to be '
                                    'followed.',
 'integration_exam_abroad.required': 'The family member must pass the examination abroad first. Without it no MVV is '
                                     'issued, and entry is not possible.',
 'integration_exam_abroad.sponsor-asylum': 'The family member need not take the examination: the sponsor has an asylum '
                                           'permit.',
 'integration_exam_abroad.sponsor_is_turkish.ask': 'Does the sponsor have the Turkish nationality?',
 'integration_exam_abroad.suriname': 'With primary education in Dutch, a Surinamese national need not take the '
                                     'examination.',
 'integration_exam_abroad.temporary': 'The family member need not take the examination: the sponsor’s purpose of '
                                      'residence is temporary.',
 'integration_exam_abroad.title': 'The examination abroad: is the condition met?',
 'integration_exam_abroad.traditional-ours': 'The report does not name traditional or religious marriages here. We '
                                             'read them as unmarried partners, as annex IV does.',
 'integration_exam_abroad.turkish': 'A Turkish national need not take the examination.',
 'integration_exam_abroad.turkish-sponsor': 'The husband, wife or registered partner of a Turkish sponsor need not '
                                            'take the examination.',
 'integration_exam_abroad.unmarried-turkish': 'For an unmarried partner of a Turkish sponsor the report names no '
                                              'exemption.',
 'integration_exam_abroad.validity': 'The report does not say how long a pass is valid.',
 'integration_exam_abroad.which-diplomas': 'The report does not list all diplomas that count.',
 'integration_exam_abroad.which-pension-age': 'The report does not say which age the pensionable age is.',
 'integration_exam_abroad.without-mvv': 'The report does not say whether the examination is asked of somebody who '
                                        'needs no MVV because of health.',
 'integration_loan.about': 'It adds up course and examination, and looks at a loan for them.',
 'integration_loan.ask-duo': 'Ask DUO, with both sentences of section 6.1.3, whether the loan has to be repaid.',
 'integration_loan.ask-first': 'Before borrowing, ask DUO in writing when and how the loan is repaid.',
 'integration_loan.both-hold': 'On another route, after a pass, where the sponsor has an asylum permit: the report '
                               'does not say whether the loan must be repaid.',
 'integration_loan.course_cost.ask': 'What does the civic integration course cost?',
 'integration_loan.course_cost.hint': 'It differs from one training institution to another. Leave out the fees of the '
                                      'examination. Enter 0 if there is no course.',
 'integration_loan.how-repaid': 'The report does not say in what time a loan is repaid, from when interest counts, and '
                                'how it is added up.',
 'integration_loan.limit': 'Up to {most} can be borrowed.',
 'integration_loan.lines': 'The course: {course}. The examination: {fee} in all.',
 'integration_loan.loan.ask': 'How much does the family member want to borrow for course and examination?',
 'integration_loan.loan.hint': 'Enter 0 for no loan.',
 'integration_loan.more-than-costs': 'Course and examination cost {total}. Enter that, or less.',
 'integration_loan.no-loan': 'Course and examination cost {total}. Without a loan, the family member pays all of it.',
 'integration_loan.no-rate': 'The report does not say what interest holds on the asylum route for those who do not '
                             'pass.',
 'integration_loan.not-passed': 'On the asylum route, the loan of {loan} must be repaid without a pass. With a pass, '
                                'it need not be.',
 'integration_loan.one-try': 'The report does not say whether the fees of the examination are for one try or for more.',
 'integration_loan.own-share': 'Course and examination cost {total}. With a loan of {loan}, the family member pays '
                               '{own} from other money. {repaid}',
 'integration_loan.pass': 'Passing the examination frees from repaying. Keep the proof of the pass.',
 'integration_loan.pass-and-ask': 'After a pass, ask DUO whether the loan still has to be repaid.',
 'integration_loan.pass-in-time': 'The report does not say whether a pass after the end of the term also frees from '
                                  'repaying.',
 'integration_loan.passed': 'On the asylum route, after a pass: the loan need not be repaid.',
 'integration_loan.passed_here.ask': 'Has the family member passed the civic integration examination in the '
                                     'Netherlands?',
 'integration_loan.passed_here.hint': 'Not the one abroad. If it is still to come, answer “No”.',
 'integration_loan.rate-time': 'The report gives the rate as a number only, and not for what time it is: a year or a '
                               'month.',
 'integration_loan.repay': 'On the regular route and by Article 8 ECHR: the loan of {loan} must be repaid with '
                           'interest, {rate} as of 2016.',
 'integration_loan.repay-ours': 'The report says only who need not repay. That others on this route must repay is our '
                                'reading.',
 'integration_loan.repay-without-pass': 'Without a pass, the loan of {loan} must be repaid with interest, {rate} as of '
                                        '2016. After a pass, where the sponsor has an asylum permit: the report does '
                                        'not say it.',
 'integration_loan.section': 'Section 6.1.3 says no repayment for those who pass the examination.',
 'integration_loan.section-followed': 'We follow 6.1.3: it is the section about the loan, and says plainly that a pass '
                                      'is needed.',
 'integration_loan.sum-ours': 'The report gives the parts only. The sum, and what is left after a loan, are ours.',
 'integration_loan.table-1': 'Table 1 says no repayment on the asylum route, for a loan for “successful” civic '
                             'integration.',
 'integration_loan.title': 'What does civic integration cost, and must a loan be repaid?',
 'integration_loan.too-much': 'More than {most} cannot be borrowed. We count with {most}.',
 'integration_loan.two-sentences': 'The family of a person with asylum need not repay after a pass, and regular family '
                                   'migrants must repay. For family that is both, the report does not say which holds.',
 'integration_loan.who-can-borrow': 'Somebody who must take part can borrow, from the day in the letter of DUO on.',
 'keep.broken': 'The connection broke off. What has come stays here: try again later.',
 'keep.cannot': 'This browser cannot keep the site here. A private window may be the reason, or an address without '
                'https.',
 'keep.changed': 'A file came in another form than expected. Perhaps the site has just changed: try again later.',
 'keep.done': 'Done.',
 'keep.filling': 'The site is coming. You can read on, but do not close it.',
 'keep.folder': 'This works on the website only. You have opened a copy of the site, which needs no network.',
 'keep.forbidden': 'Your browser does not allow this site to keep anything. Its settings say why.',
 'keep.full': 'There is not enough room on this device. Make room, then try again.',
 'keep.get': 'Get the new version',
 'keep.go-on': 'Go on',
 'keep.keep': 'Keep this site on my device',
 'keep.kept': 'This site is kept on your device. It opens without a network.',
 'keep.newer': 'There is a new version of this site. About {megabytes} MB are fetched for it.',
 'keep.none': 'This site is not kept on your device.',
 'keep.notice': 'There is a new version of this site.',
 'keep.notice-how': 'How to get it',
 'keep.off': 'At present, this site cannot be kept. What was kept is removed at your next visit.',
 'keep.part': 'A part of this site is on your device. You can go on, or remove it.',
 'keep.progress': 'How much has come',
 'keep.remove': 'Remove from this device',
 'keep.removed': 'Removed: nothing of it is left on this device.',
 'keep.stop': 'Stop',
 'keep.stopped': 'Stopped.',
 'keep.takes': 'It takes about {device} MB of room on your device. About {sent} MB are fetched for that.',
 'keep.without-script': 'Without script, the site cannot be kept on your device.',
 'kit.and': 'and',
 'kit.answers': 'Your answers so far',
 'kit.ask-of': 'Person {number}: {ask}',
 'kit.batch-damaged': 'Some letters cannot be read, because this file is not in UTF-8. In your spreadsheet, save it as '
                      '“CSV UTF-8”.',
 'kit.batch-left-out': 'These names come after the first row and have no column. They are left out: {names}.',
 'kit.batch-unknown': 'These columns are no questions of this calculator. They are kept as they are: {names}.',
 'kit.branch-if-any': 'If one of these is so:',
 'kit.branch-if-one': 'If this is so:',
 'kit.branches': 'What it depends on',
 'kit.by-the-rules': 'By the rules of {edition}:',
 'kit.by-the-rules-of': 'By the rules of {edition}.',
 'kit.calendar': 'Days to keep',
 'kit.change': 'Change',
 'kit.changes': 'What would change this?',
 'kit.changes-can': 'What could still become different:',
 'kit.changes-more': 'Then other questions come.',
 'kit.changes-none': 'No other answer to one, two or three of these questions leads to another outcome.',
 'kit.changes-wrong': 'Check whether these answers are right. Others would lead elsewhere:',
 'kit.checklist': 'What to gather',
 'kit.checklists': 'What to gather, group by group',
 'kit.choose': 'Choose one of the answers.',
 'kit.choose-country': 'Choose a country',
 'kit.choose-unknown': 'Choose one of the answers. The answer in the link is not one of them.',
 'kit.cite-box': 'box {number}',
 'kit.cite-chapter': 'chapter {section}',
 'kit.cite-figure': 'figure {number}',
 'kit.cite-in-english': 'in English',
 'kit.cite-note': 'note {note}',
 'kit.cite-section': 'section {section}',
 'kit.cite-table': 'table {number}',
 'kit.clear': 'Clear my answers',
 'kit.computed': '(worked out from your answers)',
 'kit.condition-met': 'Met',
 'kit.condition-not-met': 'Not met',
 'kit.conflicts': 'Where the report contradicts itself',
 'kit.conflicts-between': 'Where two sources contradict each other',
 'kit.continue': 'Continue',
 'kit.country': 'Choose a country from the list.',
 'kit.country-unknown': 'Choose a country from the list. The one in the link is not in it.',
 'kit.date': 'Enter the day, the month and the year in digits, for example {example}.',
 'kit.date-day': 'Day',
 'kit.date-empty': 'Enter a date, for example {example}.',
 'kit.date-four-digits': 'Enter the year with four digits, for example 2017.',
 'kit.date-impossible': 'This day does not exist. Check the day and the month.',
 'kit.date-long': 'Enter the day, the month and the year in digits, for example {example}.',
 'kit.date-month': 'Month',
 'kit.date-no-day': 'The date must also have a day.',
 'kit.date-no-month': 'The date must also have a month.',
 'kit.date-no-year': 'The date must also have a year.',
 'kit.date-range': 'Enter a date from {first} to {last}.',
 'kit.date-year': 'Year',
 'kit.day': '{number} day',
 'kit.days': '{number} days',
 'kit.depends-more': 'It depends on answers that you do not know yet.',
 'kit.depends-one': 'It depends on the answer to: “{ask}”',
 'kit.edition': 'These are the rules of {edition}.',
 'kit.empty': 'Enter an answer, for example {example}.',
 'kit.every-conflict': 'The report contradicts itself on this. See the points below.',
 'kit.every-decides': 'The rules do not settle this. The authority decides. See the points below.',
 'kit.every-depends': 'It depends on answers that you do not know yet. See the points marked with “it depends”.',
 'kit.every-not-said': 'The report does not say enough to answer this. See the points below.',
 'kit.every-out-of-scope': 'Part of this lies outside of the report. See the points below.',
 'kit.figure-checked': 'last compared with the source on {day}',
 'kit.figure-from-to': '{since} to {until}',
 'kit.figure-source': 'Source',
 'kit.figure-time': 'Known for',
 'kit.figure-value': 'Value',
 'kit.figure-what': 'Figure',
 'kit.figures': 'Figures used',
 'kit.in-full': 'Work this out in full (about {megabytes} MB)',
 'kit.is-after': 'after',
 'kit.is-at-least': 'at least',
 'kit.is-at-most': 'at most',
 'kit.is-before': 'before',
 'kit.is-equal': 'equal to',
 'kit.is-less': 'less than',
 'kit.is-more': 'more than',
 'kit.is-not': 'other than',
 'kit.is-on-or-after': 'on or after',
 'kit.is-on-or-before': 'on or before',
 'kit.is-other-day': 'another day than',
 'kit.is-same-day': 'the same day as',
 'kit.keep': 'Take it along',
 'kit.keep-day': 'Calendar file: {title}',
 'kit.keep-days': 'Calendar file with all {number} days',
 'kit.keep-file': 'Save my answers and this outcome as a file',
 'kit.keep-print': 'Print this',
 'kit.kind-answer': 'Worked out',
 'kit.kind-conflict': 'The report contradicts itself',
 'kit.kind-conflict-sources': 'Two sources contradict each other',
 'kit.kind-decides': 'The authority decides',
 'kit.kind-depends': 'It depends',
 'kit.kind-exempt': 'Exempt',
 'kit.kind-met': 'Yes, by these rules',
 'kit.kind-not-met': 'No, not by these rules',
 'kit.kind-not-needed': 'Not needed',
 'kit.kind-not-said': 'The report does not say',
 'kit.kind-not-said-sources': 'The sources do not say',
 'kit.kind-out-of-scope': 'Outside of the report',
 'kit.left-out': 'This link holds something that this calculator does not know: {names}. It was left out.',
 'kit.minus': 'minus',
 'kit.money': 'Enter an amount in euros in digits, for example {example}.',
 'kit.money-range': 'Enter an amount of at most {most}.',
 'kit.money-two-ways': '“{raw}” can be read in two ways. Write {whole} without a mark.',
 'kit.month': '{number} month',
 'kit.months': '{number} months',
 'kit.no': 'No',
 'kit.not-listed': 'Another country, not listed',
 'kit.number-1': 'one',
 'kit.number-10': 'ten',
 'kit.number-11': 'eleven',
 'kit.number-12': 'twelve',
 'kit.number-2': 'two',
 'kit.number-3': 'three',
 'kit.number-4': 'four',
 'kit.number-5': 'five',
 'kit.number-6': 'six',
 'kit.number-7': 'seven',
 'kit.number-8': 'eight',
 'kit.number-9': 'nine',
 'kit.open': 'What is left open',
 'kit.or': 'or',
 'kit.plan-more': 'What is open here, and what to do',
 'kit.plus': 'plus',
 'kit.possible-choice': 'one of these: {texts}',
 'kit.possible-country': 'the two letters of a country, such as TR, or {others}',
 'kit.possible-day': 'a day as year, month, day, such as {example}',
 'kit.possible-money': 'an amount in euros, such as {example}',
 'kit.possible-whole': 'a whole number from {least} to {most}',
 'kit.printed': 'Printed on {day}. Version of the calculators: {version}. Address: {address}',
 'kit.problem': 'There is a problem',
 'kit.range': '{first} to {last}',
 'kit.range-from': '{first} or more',
 'kit.range-up-to': '{last} or less',
 'kit.reasons': 'The conditions, one by one',
 'kit.receipt-broken': 'This file is not one that was saved here, or it is damaged. Choose another one.',
 'kit.receipt-newer': 'This file comes from a newer version of this site. Open it there.',
 'kit.remaining': 'This question, and at most {number} more.',
 'kit.remaining-last': 'This is the last question.',
 'kit.restart': 'Start again',
 'kit.row-broken': 'This row cannot be read: a quotation mark is missing or stands in the wrong place.',
 'kit.row-cells': 'This row has {cells} cells, and the first line has {columns}.',
 'kit.row-empty': 'This row is empty.',
 'kit.row-no-object': 'This line cannot be read as one JSON object.',
 'kit.row-no-text': 'The value of “{name}” must be one text or number.',
 'kit.row-too-long': 'This row is too long to be read.',
 'kit.see': 'See',
 'kit.stateless': 'Stateless',
 'kit.table-about': 'Begin at the first step, and follow your answers.',
 'kit.table-about-go-on': '“Go on” leads to the next step.',
 'kit.table-about-letters': 'Each letter stands for an outcome, which is told in full below the steps.',
 'kit.table-all': 'Check each of these points. All must hold.',
 'kit.table-all-hold': 'All hold',
 'kit.table-answer': 'Answer',
 'kit.table-any': 'any',
 'kit.table-any-of': 'Does one of these hold?',
 'kit.table-as-that-point': 'The answer is what that point says.',
 'kit.table-bold': 'A point holds with an answer in bold.',
 'kit.table-broken-head': 'The first line cannot be read. It must name the questions.',
 'kit.table-compare': 'Is {left} {operator} {right}?',
 'kit.table-empty': 'This file is empty. Its first line must name the questions.',
 'kit.table-from': 'From step {number}',
 'kit.table-go': 'Go to step {number}',
 'kit.table-go-on': 'Go on',
 'kit.table-in-all': 'All points together',
 'kit.table-look-again': 'Look again: {ask}',
 'kit.table-made-of': 'All of these count:',
 'kit.table-no-question': 'The first line names no question of this calculator. These are its questions: {names}.',
 'kit.table-no-text': 'This file cannot be read as text. In your spreadsheet, save it as “CSV UTF-8”.',
 'kit.table-none': 'None of them',
 'kit.table-note': 'Write it down',
 'kit.table-notes': 'Write them down',
 'kit.table-one': 'One or more hold',
 'kit.table-one-fails': 'One or more do not hold',
 'kit.table-only-if': 'Only if',
 'kit.table-or-if': 'or if',
 'kit.table-other-country': 'another',
 'kit.table-outcomes': 'Outcomes',
 'kit.table-part': 'Part {number}',
 'kit.table-question': 'Step',
 'kit.table-rules': 'Find the row with your two answers.',
 'kit.table-see': 'Outcome {letter}',
 'kit.table-shared': 'Steps that more than one part leads to',
 'kit.table-shared-points': 'Points that more than one part asks for',
 'kit.table-sometimes': 'In some cases only:',
 'kit.table-start': 'Begin here',
 'kit.table-step': 'step {number}',
 'kit.table-sums': 'How the amount is worked out',
 'kit.table-then': 'Then',
 'kit.table-together': 'Go through each of these points. All of them count.',
 'kit.table-twice': 'The first line names “{name}” twice. Leave one out.',
 'kit.table-unsettled': 'None fails, but one is not settled',
 'kit.term-after': '{term} after {day}',
 'kit.term-before': '{term} before {day}',
 'kit.text-missing': '“{ask}” has no answer. Possible: {possible}.',
 'kit.text-mistaken': '{mistake} Possible: {possible}.',
 'kit.text-unknown': '“{text}” is no answer here. Possible: {possible}.',
 'kit.then': 'What you can do next',
 'kit.times': 'times',
 'kit.too-long': 'This answer is too long. Enter it in a short form, for example {example}.',
 'kit.unknown': 'I don’t know',
 'kit.week': '{number} week',
 'kit.weeks': '{number} weeks',
 'kit.whole': 'Enter a whole number in digits, for example {example}.',
 'kit.whole-range': 'Enter a whole number from {least} to {most}.',
 'kit.why-in-full': 'This came at once, from the table of all answers. In full, you can also save it, and see what '
                    'would change it.',
 'kit.worked-out': 'How this was worked out',
 'kit.year': '{number} year',
 'kit.years': '{number} years',
 'kit.yes': 'Yes',
 'lasting_stay.about': 'It works out the day from the years with a husband, wife or partner, and goes through the '
                       'conditions.',
 'lasting_stay.article-8-ours': 'The report names regular family migrants. We read people with a permit under Article '
                                '8 ECHR as such.',
 'lasting_stay.ask-the-ind': 'Ask the IND what holds in this case.',
 'lasting_stay.ask-what-to-send': 'Ask the IND which conditions hold now, and what to send.',
 'lasting_stay.ask-which-holds': 'Ask the IND which of the two holds now.',
 'lasting_stay.breaks': 'The report does not say whether a break in these years matters.',
 'lasting_stay.citizenship': 'The family member can apply for Dutch citizenship from {day}.',
 'lasting_stay.every-route': 'The report does not say whether it matters how the family member came. We read it as '
                             'open to all.',
 'lasting_stay.fee': 'The report does not say which fee holds for this.',
 'lasting_stay.goal.ask': 'What would the family member like to apply for?',
 'lasting_stay.goal.citizenship': 'Dutch citizenship',
 'lasting_stay.goal.citizenship.hint': 'The family member then becomes Dutch.',
 'lasting_stay.goal.permanent': 'A permanent residence permit',
 'lasting_stay.goal.permanent.hint': 'With it, the family member can settle for good.',
 'lasting_stay.how-much': 'The report does not say how much is sufficient, and whose means count.',
 'lasting_stay.integrated': 'The civic integration obligation has been met.',
 'lasting_stay.integrated.ask': 'Has the family member met the civic integration obligation in the Netherlands?',
 'lasting_stay.integrated.done': 'Yes',
 'lasting_stay.integrated.hint': 'Section 6.1.3 tells whose obligation it is, and how it is met.',
 'lasting_stay.integrated.no-duty': 'There is no such obligation, or the family member is freed from it',
 'lasting_stay.integrated.not-yet': 'No, not yet',
 'lasting_stay.keep-by-the-report': 'By the report of May 2017, the family member can apply for a permanent permit '
                                    'from {day} on. Ask the IND first.',
 'lasting_stay.keep-citizenship': 'From {day} on, the family member can apply for Dutch citizenship.',
 'lasting_stay.keep-permanent': 'From {day} on, the family member can apply for a permanent permit.',
 'lasting_stay.means': 'There are sufficient means of support.',
 'lasting_stay.means.ask': 'Are there sufficient means of support?',
 'lasting_stay.means.hint': 'That is enough money to live on. The report gives no amount for it.',
 'lasting_stay.meet-first': 'Look at the points that are not met. Ask the IND or a lawyer whether and when they can be '
                            'met.',
 'lasting_stay.more-conditions': 'The report names some of the conditions. There may be more.',
 'lasting_stay.no-conditions': 'For Dutch citizenship the report names no condition besides the years. There may be '
                               'some.',
 'lasting_stay.no-duty': 'The report does not say how it is for people who have no such obligation, or are freed from '
                         'it.',
 'lasting_stay.no-means': 'There must be sufficient means of support.',
 'lasting_stay.not-all': 'As you describe it, the family member cannot apply for a permanent permit yet: all '
                         'conditions must hold.',
 'lasting_stay.not-integrated': 'The civic integration obligation must be met first.',
 'lasting_stay.not-revocable': 'There has been no ground to revoke the residence permit.',
 'lasting_stay.own-asylum-permit': 'Find out about an independent asylum permit: the page about the article of '
                                   'September 2024 tells how it can be asked for.',
 'lasting_stay.partner_since.ask': 'Since when has the family member stayed in the Netherlands with the husband, wife '
                                   'or partner?',
 'lasting_stay.partner_since.hint': 'The report does not say which day counts. If you know several, such as that of '
                                    'the arrival and that of the first residence permit, enter the latest.',
 'lasting_stay.partner_since.short': 'the first day with the partner',
 'lasting_stay.permanent': 'The family member can apply for a permanent residence permit from {day}.',
 'lasting_stay.revocable': 'In these {term}, there must not be a ground to revoke the permit.',
 'lasting_stay.revocable.ask': 'In these years, has there been a ground to revoke the residence permit?',
 'lasting_stay.revocable.hint': 'To revoke is to take away. One ground that the report names is relying on public '
                                'funds with a regular residence permit.',
 'lasting_stay.title': 'When can you apply for a permanent permit or Dutch citizenship?',
 'lasting_stay.two-statements': 'The report of May 2017 lets the family member apply for a permanent residence permit '
                                'from {day}. By the article of September 2024, you cannot ask for it yourself with a '
                                'derived permit.',
 'lasting_stay.with_partner.ask': 'Does the family member stay in the Netherlands with a husband, wife or partner?',
 'lasting_stay.with_partner.hint': 'A partner can be a registered partner, or a partner without marriage.',
 'lasting_stay.without-partner': 'The report gives a time only for people who stay with a husband, wife or partner. It '
                                 'does not say when others can apply.',
 'lasting_stay.years': 'The {term} with a husband, wife or partner are over on {day}.',
 'legal.article-3-14-c-of-the-aliens-decree': 'Article 3.14(c) of the Aliens Decree',
 'legal.article-3-14-of-the-aliens-decree': 'Article 3.14 of the Aliens Decree',
 'legal.article-3-15-1-b-and-article-3-5-of-the-aliens-decree-article-b7-2-2-of-the-aliens-act-implementation-guidelines': 'Article '
                                                                                                                           '3.15(1)(b) '
                                                                                                                           'and '
                                                                                                                           'Article '
                                                                                                                           '3.5 '
                                                                                                                           'of '
                                                                                                                           'the '
                                                                                                                           'Aliens '
                                                                                                                           'Decree; '
                                                                                                                           'Article '
                                                                                                                           'B7/2.2 '
                                                                                                                           'of '
                                                                                                                           'the '
                                                                                                                           'Aliens '
                                                                                                                           'Act '
                                                                                                                           'Implementation '
                                                                                                                           'Guidelines',
 'legal.article-3-15-1-b-of-the-aliens-decree': 'Article 3.15(1)(b) of the Aliens Decree',
 'legal.article-3-15-of-the-aliens-decree': 'Article 3.15 of the Aliens Decree',
 'legal.article-3-16-of-the-aliens-decree': 'Article 3.16 of the Aliens Decree',
 'legal.article-3-2-of-the-aliens-decree-as-printed': 'Article 3.2 of the Aliens Decree, as printed',
 'legal.article-3-20-of-the-aliens-decree': 'Article 3.20 of the Aliens Decree',
 'legal.article-3-21-of-the-aliens-decree': 'Article 3.21 of the Aliens Decree',
 'legal.article-3-22a-of-the-aliens-decree': 'Article 3.22a of the Aliens Decree',
 'legal.article-3-34a-under-j-of-the-aliens-regulations': 'Article 3.34a under j of the Aliens Regulations',
 'legal.article-3-50-1-a-b-of-the-aliens-decree': 'Article 3.50(1)(a)(b) of the Aliens Decree',
 'legal.article-3-7-of-the-aliens-decree-as-printed': 'Article 3.7 of the Aliens Decree, as printed',
 'legal.article-3-73-of-the-aliens-decree': 'Article 3.73 of the Aliens Decree',
 'legal.article-3-75-1-of-the-aliens-decree': 'Article 3.75(1) of the Aliens Decree',
 'legal.article-3-75-3-of-the-aliens-decree': 'Article 3.75(3) of the Aliens Decree',
 'legal.article-3-77-as-printed-and-article-3-19-of-the-aliens-decree': 'Article 3.77, as printed, and Article 3.19 of '
                                                                        'the Aliens Decree',
 'legal.article-3-77-of-the-aliens-decree': 'Article 3.77 of the Aliens Decree',
 'legal.article-b1-4-5-of-the-aliens-act-implementation-guidelines': 'Article B1/4.5 of the Aliens Act Implementation '
                                                                     'Guidelines',
 'legal.article-b7-2-1-1-of-the-aliens-act-implementation-guidelines': 'Article B7/2.1.1 of the Aliens Act '
                                                                       'Implementation Guidelines',
 'legal.article-b7-3-1-2-of-the-aliens-act-implementation-guidelines': 'Article B7/3.1.2 of the Aliens Act '
                                                                       'Implementation Guidelines',
 'legal.article-b7-3-8-of-the-aliens-act-implementation-guidelines': 'Article B7/3.8 of the Aliens Act Implementation '
                                                                     'Guidelines',
 'legal.article-b7-4-1-and-article-b6-3-2-of-the-aliens-act-implementation-guidelines': 'Article B7/4.1 and Article '
                                                                                        'B6/3.2 of the Aliens Act '
                                                                                        'Implementation Guidelines',
 'legal.article-b7-4-1-of-the-aliens-act-implementation-guidelines': 'Article B7/4.1 of the Aliens Act Implementation '
                                                                     'Guidelines',
 'legal.article-b9-8-7-of-the-aliens-act-implementation-guidelines': 'Article B9/8.7 of the Aliens Act Implementation '
                                                                     'Guidelines',
 'legal.article-c1-4-4-6-of-the-aliens-act-implementation-guidelines': 'Article C1/4.4.6 of the Aliens Act '
                                                                       'Implementation Guidelines',
 'legal.article-c2-2-1-1-of-the-aliens-act-implementation-guidelines-as-printed': 'Article C2/2.1.1 of the Aliens Act '
                                                                                  'Implementation Guidelines, as '
                                                                                  'printed',
 'legal.article-c2-4-1-of-the-aliens-act-implementation-guidelines': 'Article C2/4.1 of the Aliens Act Implementation '
                                                                     'Guidelines',
 'legal.section-18-of-the-aliens-act-as-printed': 'Section 18 of the Aliens Act, as printed',
 'legal.section-25-of-the-aliens-act': 'Section 25 of the Aliens Act',
 'legal.section-29-2-of-the-aliens-act': 'Section 29(2) of the Aliens Act',
 'legal.section-29-4-of-the-aliens-act': 'Section 29(4) of the Aliens Act',
 'legal.section-29c-of-the-aliens-act-as-printed': 'Section 29c of the Aliens Act, as printed',
 'legal.section-2a-1-b-of-the-aliens-act': 'Section 2a(1) b of the Aliens Act',
 'legal.section-2s-1-of-the-aliens-act': 'Section 2s(1) of the Aliens Act',
 'legal.section-76-1-of-the-aliens-act': 'Section 76(1) of the Aliens Act',
 'legal.section-8-c-of-the-netherlands-nationality-act': 'Section 8(c) of the Netherlands Nationality Act',
 'legal.section-8-h-of-the-aliens-act': 'Section 8(h) of the Aliens Act',
 'legal.sections-18-and-19-of-the-aliens-act': 'Sections 18 and 19 of the Aliens Act',
 'missing_documents.about': 'It works out the last day when the IND has asked for documents that were missing.',
 'missing_documents.ask-the-ind': 'Ask the IND whether it still looks at the documents.',
 'missing_documents.asked.ask': 'On which day did the IND ask for the missing documents?',
 'missing_documents.asked.hint': 'The day of the telephone call, or the date of the letter. If you know several days, '
                                 'enter the earliest.',
 'missing_documents.asked.short': 'the day on which the IND asked',
 'missing_documents.explanation': 'For each document that you cannot get: an explanation of why you cannot.',
 'missing_documents.first-day': 'The time runs from the call or the letter. The report does not say whether the date '
                                'of a letter counts, or the day on which it came. We take the date of the letter.',
 'missing_documents.first-day-objection': 'The report does not say from which day this time runs in an objection. We '
                                          'take the day on which the IND asked.',
 'missing_documents.how-long-suspended': 'The report does not say for how long the decision period stands still.',
 'missing_documents.if-passed': 'If that day has passed, send the documents all the same, at once, and explain why.',
 'missing_documents.in-time': 'The documents are in time. The last day is {day}.',
 'missing_documents.keep': 'Send the missing documents to the IND by {day} at the latest.',
 'missing_documents.last-day': 'The last day to send the missing documents is {day}.',
 'missing_documents.last-day-perhaps': 'The report does not say whether you have more time on the asylum route. To be '
                                       'safe, send the documents by {day}.',
 'missing_documents.late': 'The documents are late: the last day was {day}. The report does not say what follows.',
 'missing_documents.late-perhaps': 'By the time that holds for objections, the last day was {day}. The report does not '
                                   'say whether you have {term} on the asylum route.',
 'missing_documents.no-documents': 'If documents are missing that you cannot get, explain why. The IND can then offer '
                                   'a DNA test or an identification interview.',
 'missing_documents.not-all': 'If you cannot get everything in time, send what you have, and tell the IND what is '
                              'missing.',
 'missing_documents.objection-suspended': 'The report does not say whether the time for a decision on the objection '
                                          'then stands still.',
 'missing_documents.phase.application': 'For the application',
 'missing_documents.phase.application.hint': 'The IND has not yet decided on it.',
 'missing_documents.phase.ask': 'For what does the IND ask the missing documents?',
 'missing_documents.phase.objection': 'For an objection',
 'missing_documents.phase.objection.hint': 'The IND refused, and you asked it to look at the case again.',
 'missing_documents.returned-earlier': 'This day is before the IND asked for the documents. Check both dates.',
 'missing_documents.returned.ask': 'Have the missing documents been sent already?',
 'missing_documents.returned_on.ask': 'On which day were the missing documents sent?',
 'missing_documents.returned_on.hint': 'If you sent them on several days, enter the last one.',
 'missing_documents.returned_on.short': 'the day on which the documents were sent',
 'missing_documents.send-early': 'Send the documents so early that they arrive by that day, and keep proof of when you '
                                 'sent them.',
 'missing_documents.send-now': 'If anything is still to be sent, send it now, and explain why it is late.',
 'missing_documents.sent-or-arrived': 'The report does not say whether the documents must be sent by that day, or must '
                                      'be there.',
 'missing_documents.stands-still': 'Because the IND asked, the time to decide on the application is suspended: it '
                                   'stands still.',
 'missing_documents.term': 'The time to send them is {term}.',
 'missing_documents.title': 'Until when can you send missing documents?',
 'missing_documents.too-late': 'The report does not say what happens when the documents come too late.',
 'missing_documents.what-is-named': 'Everything that the IND named, on the telephone or in its letter.',
 'missing_proof.about': 'It says when a DNA test or an interview can come in place of papers that show the family tie.',
 'missing_proof.age-day': 'The report does not say on which day this age counts. We take the day of the application.',
 'missing_proof.article-8': 'The report says this of the regular and the asylum route. It does not name applications '
                            'based on Article 8 ECHR.',
 'missing_proof.ask-a-lawyer': 'Ask a lawyer or the Dutch Council for Refugees what you can do.',
 'missing_proof.better-proof': 'Gather other papers, and proof of why the papers are missing.',
 'missing_proof.biological.ask': 'Are the sponsor and the family member related by birth?',
 'missing_proof.biological.hint': 'Answer no if they are family by marriage or by adoption only.',
 'missing_proof.can': 'Sections 3.2.2 and 4.3.1 say that it “can” offer them.',
 'missing_proof.danger': 'If asking for a paper could be dangerous, explain why. Do not put anybody in danger for it.',
 'missing_proof.dna': 'Once the IND accepts your explanation, it offers a DNA test, an identification interview, or '
                      'both.',
 'missing_proof.dna-young': 'Once the IND accepts your explanation, it offers a DNA test. It does not interview a '
                            'child under {age}.',
 'missing_proof.documents': 'Papers show the family tie. No DNA test and no identification interview is needed.',
 'missing_proof.explain': 'Explain for each missing paper why you cannot get it. Keep proof of what you have tried.',
 'missing_proof.first': 'As long as it has not accepted it, the IND first decides whether your explanation is '
                        'plausible: whether it can be believed.',
 'missing_proof.how-distant': 'The report does not say for how distant relatives a DNA test is offered.',
 'missing_proof.how-long': 'The report does not say how long the test and the interview take.',
 'missing_proof.if-dna-fails': 'If the test does not settle it, an identification interview can follow.',
 'missing_proof.interview': 'Once the IND accepts your explanation, it holds an identification interview. That may '
                            'show the family tie.',
 'missing_proof.interview-other': 'Once the IND accepts your explanation, it holds an identification interview, but '
                                  'not with a child under {age}.',
 'missing_proof.like-foster': 'The report names partners and foster children as examples. We read it so for this tie '
                              'too.',
 'missing_proof.may-be-refused': 'The report does not say whether you may refuse the test or the interview.',
 'missing_proof.member-young': 'The family member is under {age} and is not interviewed.',
 'missing_proof.no-dna': 'A DNA test cannot show this tie: it is for biological family members.',
 'missing_proof.no-identity-papers': 'If papers about who the family member is are missing, send as many others as '
                                     'possible. The IND may take other measures, by section 4.4.1.',
 'missing_proof.nobody': 'The report does not say what follows here: DNA cannot show this tie, and both are too young '
                         'for an interview.',
 'missing_proof.not-plausible': 'The report does not say what follows when the explanation is not accepted. It seems '
                                'to be a refusal.',
 'missing_proof.object-in-time': 'If the IND has refused the application, look at the date of its letter. An objection '
                                 'must be sent within {term} of that date.',
 'missing_proof.only-the-other': 'The report does not say whether it is enough to interview the other person only.',
 'missing_proof.paid': 'You need not pay for the test: the IND paid for it at the time of the report.',
 'missing_proof.plausible.accepted': 'Yes, it accepts it',
 'missing_proof.plausible.ask': 'Does the IND accept your explanation why papers are missing?',
 'missing_proof.plausible.hint': 'The report calls an explanation that is believed plausible.',
 'missing_proof.plausible.not-yet': 'It has not said so yet',
 'missing_proof.plausible.refused': 'No, it does not accept it',
 'missing_proof.prepare': 'In the interview, you tell who you are and how you are related to each other.',
 'missing_proof.reasons-named': 'The report gives examples: the authorities of the country of origin cannot always '
                                'give papers, or there is a religious marriage certificate only.',
 'missing_proof.refused': 'The report does not say what follows when the IND does not accept the explanation. It seems '
                          'to be a refusal of the application.',
 'missing_proof.safeguards': 'There are special rules that protect children in an interview. The report names this one '
                             'only.',
 'missing_proof.samples-member': 'The family member gives them abroad, at a Dutch embassy or consulate.',
 'missing_proof.samples-sponsor': 'The sponsor gives cells from inside the cheek at the IND in Utrecht.',
 'missing_proof.send-in-time': 'If the IND asks for missing papers, you have {regular} on the regular route and '
                               '{asylum} on the asylum route. Send your explanation within that time.',
 'missing_proof.sponsor-young': 'The sponsor is under {age} and is not interviewed.',
 'missing_proof.title': 'What if you have no papers?',
 'missing_proof.will': 'Section 4.4.3 and the summary say that the IND “will” offer a test or an interview.',
 'missing_proof.will-followed': 'We follow 4.4.3: it is the section about missing proof. The offer comes after the IND '
                                'has accepted the explanation.',
 'missing_proof.with-the-partner': 'The report does not say whether the IND offers a DNA test of the child and the '
                                   'sponsor’s partner.',
 'objection.about': 'It works out the last day for an objection and the time for the decision on it.',
 'objection.abroad': 'The family member is abroad. The report does not say whether he or she may come to wait in the '
                     'Netherlands.',
 'objection.appeal-term': 'The report does not say until when an appeal is possible. Look in the letter of the IND.',
 'objection.ask-about-waiting': 'If the family member is in the Netherlands, ask the IND whether he or she may wait '
                                'there. If not, you can ask the court for a provisional ruling (VOVO).',
 'objection.ask-the-court': 'To wait in the Netherlands, you can ask the court for a provisional ruling (VOVO).',
 'objection.ask-where': 'Ask the IND or the court where the family member may wait until then.',
 'objection.confirmed.ask': 'Has the IND confirmed that it received the objection?',
 'objection.confirmed.hint': 'It sends a confirmation with the date of receipt.',
 'objection.consequences_suspended.ask': 'Are the legal consequences of the refusal suspended (put on hold)?',
 'objection.consequences_suspended.hint': 'One of them is the duty to leave the Netherlands. Look in the letters of '
                                          'the IND, or ask the IND.',
 'objection.costs': 'The report does not say whether an objection costs anything.',
 'objection.court-time': 'The report does not say how long a court takes, for an appeal or for a provisional ruling.',
 'objection.decided-by': 'The objection is in time. By our estimate, the IND decides on it by {day}. {waiting}',
 'objection.documents': 'If the IND then asks for missing documents, return them within {term}.',
 'objection.earlier-day': 'If the letter of the IND names an earlier day, keep to that day.',
 'objection.hearing': 'The IND can invite you to a hearing. There you can explain what you disagree with.',
 'objection.if-late': 'The report does not say what follows when an objection is late.',
 'objection.if-passed': 'If the day has passed, ask a lawyer at once. Send the objection all the same, and explain why '
                        'it is late.',
 'objection.if-unfounded': 'If it does not agree with you, you can go to an administrative court (an appeal).',
 'objection.if-well-founded': 'If the IND agrees with you (it calls the objection well founded), the decision becomes '
                              'positive.',
 'objection.in-time': 'The objection was sent in time. The last day is {day}.',
 'objection.keep': 'Send the objection to the IND by {day} at the latest.',
 'objection.keep-decision': 'By our estimate, the IND decides on the objection by {day}.',
 'objection.last-day': 'The last day to send an objection is {day}.',
 'objection.late': 'The objection is late: the last day was {day}. The report does not say what follows.',
 'objection.legal-help': 'Ask a lawyer at once what can still be done.',
 'objection.longer': 'The report does not say whether the IND can take longer, or whether that time can stand still.',
 'objection.may-wait': 'The family member may wait in the Netherlands, and is there legally.',
 'objection.may-wait-ruling': 'By the ruling, the family member may wait in the Netherlands, and is there legally.',
 'objection.must-wait-abroad': 'Without a provisional ruling, the family member must wait in the country of origin or '
                               'in another country of stay.',
 'objection.not-confirmed': 'The objection is in time. The IND will confirm the day of receipt. {waiting}',
 'objection.objected-earlier': 'This day is before the date of the rejection letter. Check both dates.',
 'objection.objected.ask': 'Has an objection been sent already?',
 'objection.objected.hint': 'That is a letter to the IND that says that you do not agree. It is also called an '
                            'application for review.',
 'objection.objected_on.ask': 'On which day was the objection sent?',
 'objection.objected_on.short': 'the day of the objection',
 'objection.other': 'The report names an objection against a refused MVV, and against a refused temporary regular '
                    'permit. It does not say what holds here.',
 'objection.read-confirmation': 'The confirmation of the IND says within what time it must decide. Go by that.',
 'objection.read-the-letter': 'Read in the letter of the IND what you can do against the decision, and until when.',
 'objection.received-earlier': 'This day is before the objection was sent. Check both dates.',
 'objection.received.ask': 'On which day did the IND receive the objection?',
 'objection.received.hint': 'The confirmation of the IND says it.',
 'objection.received.short': 'the day of receipt',
 'objection.refused.ask': 'What has the IND refused?',
 'objection.refused.mvv': 'An MVV',
 'objection.refused.mvv.hint': 'That is the visa with which the family member can enter the Netherlands.',
 'objection.refused.other': 'Something else',
 'objection.refused.permit': 'A temporary regular residence permit',
 'objection.refused.permit.hint': 'Asked for without an MVV.',
 'objection.rejected.ask': 'Which date stands on the rejection letter?',
 'objection.rejected.hint': 'The date of the letter counts, not the day on which it came.',
 'objection.rejected.short': 'the date of the rejection letter',
 'objection.ruling-pending': 'The report does not say where to wait until the court has decided.',
 'objection.ruling.ask': 'Has a court been asked for a provisional ruling (VOVO)?',
 'objection.ruling.granted': 'Yes, and the court granted it',
 'objection.ruling.hint': 'With this ruling, the family member may wait in the Netherlands.',
 'objection.ruling.not-asked': 'No',
 'objection.ruling.not-granted': 'Yes, and the court did not grant it',
 'objection.ruling.pending': 'Yes, but the court has not decided yet',
 'objection.same-on-asylum-route': 'The report does not say whether all rules for an objection are the same on the '
                                   'asylum route. It does say that an objection is possible there.',
 'objection.send-early': 'Send the objection as early as you can, and keep proof of the day on which you sent it.',
 'objection.start': 'The report does not say from which day the weeks for the decision run. It could be the day of '
                    'receipt, or the end of the time for objections. We take the day of receipt.',
 'objection.term': 'The time for it is {term} from the date of the letter.',
 'objection.the-letter': 'A letter to the IND that says that you do not agree with its decision, and why.',
 'objection.title': 'Objection: until when, and where can you wait?',
 'objection.weeks': 'In principle, the IND decides within {term}.',
 'objection.when-admissible': 'The IND looks at what you say only if the objection is admissible. The report does not '
                              'say when it is.',
 'objection.which-cases': 'The report does not say in which cases the legal consequences are suspended.',
 'other_conditions.about': 'It looks at living together, public order, the passport, the TB examination and the '
                           'sponsor’s statement.',
 'other_conditions.article-8-not': 'Not all of these conditions are met. The report does not say what this means for '
                                   'an application based on Article 8 ECHR.',
 'other_conditions.article-8-too': 'The report does not say whether all of these conditions hold for an application '
                                   'based on Article 8 ECHR. We show them all.',
 'other_conditions.border_document.ask': 'Does the family member have a valid border-crossing document, such as a '
                                         'passport?',
 'other_conditions.can-be-rejected': 'The report says “can be rejected”. It does not say that this always happens.',
 'other_conditions.convicted.ask': 'Was the family member convicted of a crime, and punished for it in one of these '
                                   'ways?',
 'other_conditions.convicted.hint': 'An unconditional prison sentence, juvenile detention or an unconditional fine. '
                                    'Unconditional means: it really had to be served or paid.',
 'other_conditions.document': 'The family member has a valid border-crossing document.',
 'other_conditions.each-settlement': 'The report does not say whether an out-of-court settlement always counts.',
 'other_conditions.explain': 'Explain in the application what is not as it is asked, and add papers that show why.',
 'other_conditions.explain-document': 'Write down what was done to get a passport, and keep letters and answers of the '
                                      'authorities.',
 'other_conditions.ground': 'There is a ground of public order for which an application can be rejected.',
 'other_conditions.how-serious': 'The report does not say how it counts that a crime was light or was long ago.',
 'other_conditions.in-principle': 'The report says “in principle”, and does not say when a passport is needed all the '
                                  'same.',
 'other_conditions.live-apart': 'The sponsor and the family member must live together in the Netherlands.',
 'other_conditions.live-together': 'The sponsor and the family member will live together in the Netherlands.',
 'other_conditions.met': 'These conditions are met.',
 'other_conditions.national-security': 'The report names no grounds of national security.',
 'other_conditions.no-danger': 'By the grounds that the report names, the family member is no danger to public order.',
 'other_conditions.no-document': 'The IND looks at why there is no such document, and whether your reason is '
                                 'believable.',
 'other_conditions.no-legal-basis': 'On living together, the notes with the legal basis have no text in our copy of '
                                    'the report.',
 'other_conditions.no-partner': 'Only partners must have lived together outside the Netherlands.',
 'other_conditions.not-believed': 'The report does not say what follows when the reason is not believable.',
 'other_conditions.not-met': 'Not all of these conditions are met, as you describe it.',
 'other_conditions.other-identity': 'On the asylum route, another identification document is enough, in principle.',
 'other_conditions.other_identity.ask': 'Does the family member have another identification document?',
 'other_conditions.other_identity.hint': 'For example an identity card.',
 'other_conditions.paper-copy': 'A copy of the passport or of another identification document.',
 'other_conditions.paper-declaration': 'The declaration of relationship, in which both declare that they will live '
                                       'together. Annex IV lists it for unmarried partners only: look at the form.',
 'other_conditions.paper-statement': 'The statement of the sponsor to act as sponsor and to meet the duties of one.',
 'other_conditions.settlement.ask': 'Did the family member accept an out-of-court settlement, and get a penalty order '
                                    'because of it?',
 'other_conditions.settlement.hint': 'That is a punishment by a public prosecutor, without a court.',
 'other_conditions.sponsor-not-suspected': 'The sponsor is not suspected of war crimes.',
 'other_conditions.sponsor-suspected': 'The sponsor is suspected of war crimes. For this, an application can be '
                                       'rejected.',
 'other_conditions.statement': 'The sponsor gives the statement.',
 'other_conditions.statement-not': 'The sponsor must give a statement to act as sponsor.',
 'other_conditions.statement.ask': 'Will the sponsor give a statement that he or she acts as sponsor and meets the '
                                   'duties of one?',
 'other_conditions.statement.hint': 'The report does not say which duties these are.',
 'other_conditions.tb': 'The family member is willing to have an examination for tuberculosis.',
 'other_conditions.tb-nationalities': 'The report does not say whether people of some nationalities are exempt from '
                                      'the TB examination.',
 'other_conditions.tb-not': 'The family member must be willing to have an examination for tuberculosis.',
 'other_conditions.tb_willing.ask': 'Is the family member willing to have an examination for tuberculosis (TB)?',
 'other_conditions.title': 'Are the other conditions met?',
 'other_conditions.war_crimes_member.ask': 'Is the family member suspected of war crimes?',
 'other_conditions.war_crimes_sponsor.ask': 'Is the sponsor suspected of war crimes?',
 'other_conditions.war_crimes_sponsor.hint': 'These are the crimes of Article 1F of the Geneva Convention on Refugees.',
 'other_conditions.which-route': 'The report does not say on which routes the document, the TB examination and the '
                                 'statement are asked. We take them for every route.',
 'other_conditions.will_live_together.ask': 'Will the sponsor and the family member live together in the Netherlands?',
 'page.all': 'All calculators',
 'page.carries-out': 'This calculator carries out a section of the guide, where you can read the rules:',
 'page.chapters': 'The chapters of this site, which tell the rules, are in English.',
 'page.embed': 'Put this calculator in your own page',
 'page.guide': 'This guide puts the answers of all calculators together. It stands here too:',
 'page.in-english': 'in English',
 'page.more': 'More',
 'page.source': 'Where this comes from',
 'page.stays': 'Your answers stay in your browser.',
 'page.translated': 'This page is a translation of an English original.',
 'public_funds.about': 'The report calls this money public funds.',
 'public_funds.ask-first': 'Before you ask for money from the state, ask a lawyer or the Dutch Council for Refugees '
                           'what it does to the permit.',
 'public_funds.asylum': 'With the residence permit of this route, the family member may rely on public funds (money '
                        'from the state).',
 'public_funds.asylum-may': 'Family members of beneficiaries of international protection may.',
 'public_funds.by-table': 'Only on the asylum route may public funds be claimed.',
 'public_funds.few-years': 'The report does not say how long the “first few years” are. The clear end is an '
                           'independent permit without an income requirement.',
 'public_funds.followed': 'The report does not settle it, and we follow neither.',
 'public_funds.ground-on-asylum': 'The report does not say whether public funds are a ground to revoke the permit of '
                                  'family of somebody with an asylum permit.',
 'public_funds.independent': 'With this independent permit, the family member may rely on public funds: it does not '
                             'harm the right of residence.',
 'public_funds.linked': 'The family member may not rely on public funds without harm to the right of residence. This '
                        'changes only with an independent permit that has no income requirement.',
 'public_funds.municipality': 'Know that the municipality always tells the IND when somebody from outside the European '
                              'Union asks for social assistance benefit.',
 'public_funds.own_permit.ask': 'Does the family member have an independent residence permit?',
 'public_funds.own_permit.hint': 'Independent means: the permit does not depend on the sponsor.',
 'public_funds.own_permit.linked': 'Yes, but there is an income requirement for it',
 'public_funds.own_permit.none': 'No',
 'public_funds.own_permit.none.hint': 'The permit is for a stay with the sponsor.',
 'public_funds.own_permit.not-linked': 'Yes, and there is no income requirement for it',
 'public_funds.regular': 'In the first few years, the family member may in principle not rely on public funds (money '
                         'from the state). Who does so gives the IND a ground to revoke the residence permit (to take '
                         'it away).',
 'public_funds.regular-not': 'Family members with a regular permit may, in principle, not rely on public funds.',
 'public_funds.sponsor-asylum': 'The report does not settle whether the family member may rely on public funds (money '
                                'from the state). The sponsor has an asylum permit, but this is not the asylum route.',
 'public_funds.title': 'May the family member ask for money from the state?',
 'public_funds.which-funds': 'The report does not list what counts as public funds. We take it that social assistance '
                             'benefit, which section 6.3 names, is an example.',
 'questions.always_belonged.ask': 'Has the child always belonged to the parents’ family?',
 'questions.applied.ask': 'On which day was the application sent?',
 'questions.applied.short': 'the day of the application',
 'questions.arrival.ask': 'On which day does the family member arrive in the Netherlands?',
 'questions.arrival.hint': 'If the family member is here already, enter the day on which he or she came.',
 'questions.arrival.short': 'the day of arrival',
 'questions.asylum_permit.ask': 'Which asylum permit does the family member have now?',
 'questions.asylum_permit.derived': 'A derived permit',
 'questions.asylum_permit.derived.hint': 'It came by family reunification, and it rests on the permit of the sponsor.',
 'questions.asylum_permit.independent': 'An independent permit',
 'questions.asylum_permit.independent.hint': 'The family member asked for asylum, and asylum was granted to him or '
                                             'her.',
 'questions.came_by.article-8': 'By Article 8 ECHR, the right to family life',
 'questions.came_by.article-8.hint': 'The IND gave a regular permit because of this right.',
 'questions.came_by.ask': 'How did the family member get the residence permit?',
 'questions.came_by.asylum': 'By asylum family reunification',
 'questions.came_by.asylum.hint': 'This gives an asylum residence permit.',
 'questions.came_by.regular': 'By regular family reunification',
 'questions.came_by.regular.hint': 'This gives a regular residence permit.',
 'questions.documents.ask': 'Can the family tie be shown with documents?',
 'questions.documents.hint': 'For example with a birth certificate.',
 'questions.explanation.ask': 'Is there a reasonable explanation why they did not live together?',
 'questions.foreign_adoption.ask': 'Is it a foreign child who comes to the Netherlands to be adopted here?',
 'questions.granted.ask': 'When was the sponsor’s asylum permit granted?',
 'questions.granted.hint': 'If you know several dates, such as that of the letter and that of the permit, enter the '
                           'earliest.',
 'questions.granted.short': 'the day of the permit',
 'questions.in_netherlands.ask': 'Is the family member in the Netherlands now?',
 'questions.in_time.ask': 'Is the application sent in time?',
 'questions.in_time.hint': 'If it is not sent yet: can it still be sent in time? The calculator “Until when can you '
                           'apply?” works out the last day.',
 'questions.independent.ask': 'Does the child live independently, or earn its own living?',
 'questions.lateness.ask': 'What does the IND say about the late application?',
 'questions.lateness.excusable': 'It is excusable',
 'questions.lateness.hint': 'The IND looks at what you and your helpers did, and at what you could not change.',
 'questions.lateness.not-decided': 'It has not decided yet',
 'questions.lateness.not-excusable': 'It is not excusable',
 'questions.lived_together.ask': 'Did the partners live together outside the Netherlands?',
 'questions.married_before_entry.ask': 'Were they married before entry?',
 'questions.married_before_entry.hint': 'The report does not say whose entry is meant. If the answers differ, choose '
                                        '“I don’t know”.',
 'questions.member_age.ask': 'How old is the family member on the day of the application?',
 'questions.member_age.hint': 'In whole years.',
 'questions.more_dependence.ask': 'Does the sponsor need the family member, or the family member the sponsor, more '
                                  'than is usual in a family?',
 'questions.more_dependence.hint': 'For example because one is seriously ill and cannot cope without the care of the '
                                   'other. The report calls this a more than usual relationship of dependence.',
 'questions.nationality.ask': 'Which nationality does the family member have?',
 'questions.purpose.ask': 'Is the sponsor’s stay meant to be temporary?',
 'questions.purpose.hint': 'What counts is the purpose of residence under the Civic Integration Decree. A permit for a '
                           'limited time can have a purpose that is not temporary. The report gives no list. Note 62 '
                           'names the page of the IND that has one.',
 'questions.purpose.non-temporary': 'Not temporary',
 'questions.purpose.non-temporary.hint': 'The report names one example: international protection.',
 'questions.purpose.temporary': 'Temporary',
 'questions.purpose.temporary.hint': 'The report names one example: a highly skilled migrant.',
 'questions.relation.adopted-child': 'Adopted child',
 'questions.relation.ask': 'What is the family member to the sponsor?',
 'questions.relation.child': 'Son or daughter',
 'questions.relation.foster-child': 'Foster child',
 'questions.relation.other': 'Another relative, such as a grandparent, uncle, aunt or cousin',
 'questions.relation.parent': 'Father or mother',
 'questions.relation.partners-child': 'Son or daughter of the sponsor’s partner',
 'questions.relation.registered': 'Registered partner',
 'questions.relation.sibling': 'Brother or sister',
 'questions.relation.spouse': 'Husband or wife',
 'questions.relation.traditional': 'Husband or wife by a traditional or religious marriage only',
 'questions.relation.traditional.hint': 'The marriage is not registered with the state.',
 'questions.relation.unmarried': 'Partner without marriage or registration',
 'questions.route.article-8': 'An application based on Article 8 ECHR',
 'questions.route.article-8.hint': 'For family members who cannot come under the other two: it relies on the right to '
                                   'family life.',
 'questions.route.ask': 'Which application is it?',
 'questions.route.asylum': 'Asylum family reunification',
 'questions.route.asylum.hint': 'The sponsor has an asylum residence permit, and the family existed before the sponsor '
                                'came.',
 'questions.route.hint': 'The sponsor lives in the Netherlands. The family member is the one who wants to join the '
                         'sponsor.',
 'questions.route.regular': 'Regular family reunification',
 'questions.route.regular.hint': 'For a sponsor with a regular residence permit, or when the asylum route is closed.',
 'questions.sent.ask': 'Has the application been sent already?',
 'questions.sponsor_age.ask': 'How old is the sponsor on the day of the application?',
 'questions.sponsor_age.hint': 'In whole years.',
 'questions.sponsor_has_asylum.ask': 'Does the sponsor have an asylum residence permit?',
 'questions.sponsor_has_asylum.hint': 'A temporary or a permanent one.',
 'questions.sponsor_lawful.ask': 'Does the sponsor stay lawfully in the Netherlands?',
 'questions.sponsor_nationality.ask': 'Which nationality does the sponsor have?',
 'questions.sponsor_nationality.dutch': 'Dutch',
 'questions.sponsor_nationality.eu': 'That of another country of the European Union',
 'questions.sponsor_nationality.hint': 'The sponsor lives in the Netherlands. The family member is the one who wants '
                                       'to join the sponsor.',
 'questions.sponsor_nationality.third-country': 'One from outside the European Union',
 'questions.sponsor_nationality.third-country.hint': 'Or none: stateless people count here.',
 'questions.sponsor_permit.ask': 'Which right of residence does the sponsor have?',
 'questions.sponsor_permit.blue-card': 'European Blue Card',
 'questions.sponsor_permit.cross-border': 'Cross-border services',
 'questions.sponsor_permit.employment': 'Work in employment',
 'questions.sponsor_permit.eu-free-movement': 'Stay under Section 8(e) of the Aliens Act',
 'questions.sponsor_permit.eu-free-movement.hint': 'The right of stay that comes from free movement in the European '
                                                   'Union.',
 'questions.sponsor_permit.eu-long-term': 'EU residence permit for long-term residents',
 'questions.sponsor_permit.exchange': 'Exchange',
 'questions.sponsor_permit.family': 'Stay as a family member',
 'questions.sponsor_permit.highly-skilled': 'Work as a highly skilled migrant',
 'questions.sponsor_permit.hint': 'It stands on the residence document or in the letter of the IND.',
 'questions.sponsor_permit.medical': 'Medical treatment',
 'questions.sponsor_permit.military': 'Non-privileged military or civilian personnel',
 'questions.sponsor_permit.nationality-act': 'Awaiting a decision under Section 17 of the Netherlands Nationality Act',
 'questions.sponsor_permit.non-temporary-humanitarian': 'Non-temporary humanitarian grounds',
 'questions.sponsor_permit.on-the-job': 'On-the-job learning, such as an internship',
 'questions.sponsor_permit.other': 'Something else',
 'questions.sponsor_permit.permanent-asylum': 'Permanent asylum residence permit',
 'questions.sponsor_permit.permanent-regular': 'Permanent regular residence permit',
 'questions.sponsor_permit.researcher': 'Scientific researcher',
 'questions.sponsor_permit.researcher.hint': 'Within the meaning of European Directive 2005/71/EC.',
 'questions.sponsor_permit.seasonal': 'Seasonal labour',
 'questions.sponsor_permit.seeking-work': 'Seeking and undertaking work, in employment or not',
 'questions.sponsor_permit.self-employed': 'Work on a self-employed basis',
 'questions.sponsor_permit.study': 'Study',
 'questions.sponsor_permit.temporary-asylum': 'Temporary asylum residence permit',
 'questions.sponsor_permit.temporary-humanitarian': 'Temporary humanitarian grounds',
 'questions.sponsor_permit.transfer': 'Transfer within a company',
 'questions.sponsor_permit.wealthy': 'Economically inactive long-term resident or wealthy foreign national',
 'questions.still_belongs.ask': 'Does the family member still belong to the family?',
 'questions.still_belongs.hint': 'Answer no if the family tie has been broken.',
 'questions.tie.after-permit': 'After the sponsor’s first residence permit',
 'questions.tie.ask': 'When did the family tie begin?',
 'questions.tie.before-entry': 'Before the sponsor entered the Netherlands',
 'questions.tie.between': 'After the sponsor’s entry, before the sponsor’s first residence permit',
 'questions.tie.hint': 'For example the day of the marriage, of the birth, or the day on which a foster child joined '
                       'the family.',
 'questions.unaccompanied.ask': 'Did the sponsor come to the Netherlands as an unaccompanied minor?',
 'questions.unaccompanied.hint': 'A minor is somebody who is not of age. Unaccompanied means: without a responsible '
                                 'adult.',
 'reopen.about': 'A file that you saved under an outcome is read and compared in this browser. Nothing is sent.',
 'reopen.asks': 'With these answers the calculator asks more today. Open them and go on.',
 'reopen.both': 'It said, and says:',
 'reopen.failed': 'The file could not be compared here. Try again. It can be read in any text editor.',
 'reopen.file': 'Which file?',
 'reopen.large': 'This file is too large to be one that was saved here. Choose another one.',
 'reopen.link': 'Open these answers in the calculator',
 'reopen.loading': 'Python is loading: about {megabytes} MB, once for this visit.',
 'reopen.none': 'Choose a file first.',
 'reopen.now': 'It says now:',
 'reopen.open': 'Open and compare',
 'reopen.other': 'Something has changed: the same answers are answered in another way today.',
 'reopen.same': 'Nothing has changed: the same answers lead to the same outcome today.',
 'reopen.saved': 'Saved on {day}, with version {version} of the calculators.',
 'reopen.then': 'It said then, and no longer:',
 'reopen.title': 'Open a saved file',
 'reopen.unknown': 'This file is of a calculator that this site does not have (any more).',
 'reopen.version': 'Saved with version {version} of the calculators.',
 'reopen.without-script': 'Without script, no file can be opened here. It can be read in any text editor.',
 'report_changes.about': 'It works out the last day to tell the IND about a change.',
 'report_changes.affects_residence.ask': 'Can this change have an effect on the family member’s right of residence?',
 'report_changes.affects_residence.hint': 'For example because it is about a condition of the permit. If you doubt it, '
                                          'choose “I don’t know”.',
 'report_changes.both-ours': 'The report names examples for the time of the procedure, and the term for the time after '
                             'it. We read both for both times.',
 'report_changes.changed.ask': 'On which day does the change take effect?',
 'report_changes.changed.hint': 'It may be a day that is still to come. If there are several days, enter the earliest.',
 'report_changes.changed.short': 'the day of the change',
 'report_changes.how': 'The report does not say how a change is reported.',
 'report_changes.if-late': 'If the day has passed, report it all the same, at once.',
 'report_changes.in-doubt': 'If you doubt whether it has an effect, report it to the IND.',
 'report_changes.in-principle': 'The report says “in principle”, and names no exceptions from this term.',
 'report_changes.income': 'If there is less income or no job: on the regular route, read in section 3.3.2 which income '
                          'is enough.',
 'report_changes.keep': 'Report the change to the IND by {day} at the latest.',
 'report_changes.late': 'The report does not say what follows when a change is reported too late. It speaks in general '
                        'of withdrawing a permit and of fines, without an amount.',
 'report_changes.municipality-tells': 'When somebody moves, the IND gets a message by itself. The report does not say '
                                      'that you then need not report it.',
 'report_changes.no-effect': 'The report asks only for changes that can have an effect on the right of residence.',
 'report_changes.other-changes': 'The report gives examples only. It does not list which changes have an effect.',
 'report_changes.own-permit': 'After a break-up: read about a permit that does not depend on the sponsor. For the '
                              'regular route it stands in section 6.2, for the asylum route in section 4.3.2.',
 'report_changes.report': 'Report this change to the IND by {day} at the latest.',
 'report_changes.report-early': 'Report it as early as you can, and keep proof of the day on which you did.',
 'report_changes.sooner': 'On the regular route, such a permit can come sooner, for example after domestic violence.',
 'report_changes.title': 'Which changes must you report, and by when?',
 'report_changes.what_changed.address': 'The address',
 'report_changes.what_changed.ask': 'What has changed, for the sponsor or for the family member?',
 'report_changes.what_changed.break-up': 'A relationship has ended',
 'report_changes.what_changed.employer': 'Something that has to do with the employer',
 'report_changes.what_changed.hint': 'Choose one. Look at other changes one after the other.',
 'report_changes.what_changed.income': 'The income is lower',
 'report_changes.what_changed.income.hint': 'It has fallen below the standard amount of the income requirement.',
 'report_changes.what_changed.job-loss': 'A job was lost',
 'report_changes.what_changed.other': 'Something else',
 'report_changes.what_changed.school': 'Something that has to do with the school, college or university',
 'report_changes.which-section': 'The report gives one article for this duty and for another matter, public funds. It '
                                 'is doubtful.',
 'report_changes.who': 'Sponsor and family member both have this duty. The report does not say whether one report is '
                       'enough.',
 'rights.as-regular': 'The report does not treat a permit based on Article 8 ECHR apart here. We read it as a regular '
                      'permit.',
 'route.about': 'It tells the route for one family member, and what remains when a route is closed.',
 'route.article-8': 'An application based on Article 8 ECHR.',
 'route.article-8-anyway': 'Every family member may make an application based on Article 8 ECHR.',
 'route.asylum': 'Asylum family reunification.',
 'route.before-entry': 'The family tie is older than the sponsor’s entry.',
 'route.can-come': 'In principle, national policy lets this family member come.',
 'route.check-conditions': 'Now check the conditions of this route: the family tie, and those of 3.3.',
 'route.check-sponsor': 'Check in section 3.1 whether this person can be a sponsor. The report is not about sponsors '
                        'who are Dutch or from another country of the European Union.',
 'route.derived': 'The report does not say whether somebody with a derived asylum permit can be a sponsor.',
 'route.excusable': 'The application is late, and the IND finds that excusable.',
 'route.explain-lateness': 'If you have not applied yet, apply at once. Explain why it is late, and add proof.',
 'route.formation': 'Regular family reunification. The law calls this one family formation.',
 'route.holds-asylum': 'The sponsor has an asylum residence permit.',
 'route.in-time': 'The application is in time.',
 'route.late': 'Asylum family reunification if the IND finds the lateness excusable. If not: {other}',
 'route.late-not-excusable': 'The application is late, and the IND does not find that excusable.',
 'route.not-regular': 'Regular family reunification is closed to this family member.',
 'route.not-unaccompanied': 'Table 2 says yes for parents of minor children. Section 3.2.4 speaks of unaccompanied '
                            'minors only. So the report does not say which route these parents have.',
 'route.of-a-minor': 'The sponsor came as an unaccompanied minor, and parents can then come.',
 'route.outside': 'This family member cannot come on the asylum route under national policy.',
 'route.reunification': 'Regular family reunification.',
 'route.see-article-8': 'Annex V explains how the IND looks at such an application.',
 'route.tie-too-late': 'The family tie began after the sponsor’s entry. The asylum route is then closed.',
 'route.title': 'Which application is the right one?',
 'single.about': 'About this file',
 'single.browser': 'Scripts do not run here: open this file in a web browser to answer the questions.',
 'single.mark': 'Mark of this file: {mark}.',
 'single.may-have-changed': 'Rules may have changed since.',
 'single.of': 'This file is a part of the guide “{site}”.',
 'single.parts': 'The calculators behind this plan',
 'single.parts-why': 'Each answers one question, and works by itself too.',
 'single.private': 'Your answers stay here: nothing is sent.',
 'single.same': 'Files with the same mark are the same.',
 'single.send': 'You may send this file to others, or carry it on a stick.',
 'single.strip': 'The date of the rules',
 'single.take': 'Under each outcome you can print it, or save it and its days as files.',
 'single.text': 'What the answers rest on',
 'single.text-chapters': 'Below stand the chapters that the plan rests on, retold in plain words.',
 'single.text-rest': 'Other sections are left out here.',
 'single.text-sections': 'Below stand the sections that the answers rest on, retold in plain words.',
 'single.title': 'rules of {edition}',
 'single.version': 'Version of the calculators: {version}.',
 'single.where': 'The whole guide, with newer versions of this file, is here:',
 'single.whole': 'This file holds all that it needs, and works without the internet.',
 'site.about': 'About this site',
 'site.accessibility': 'Accessibility',
 'site.address': 'The address of this page is {address}.',
 'site.article': 'This page retells an article of September 2024.',
 'site.article-rest': 'The rest of this site tells the rules of May 2017. Rules may have changed since.',
 'site.changed': 'Important parts have changed since.',
 'site.check': 'Check with the IND: ind.nl',
 'site.colours': 'Colours',
 'site.colours-dark': 'Dark colours. Switch to those of your device',
 'site.colours-device': 'Colours follow your device. Switch to light',
 'site.colours-light': 'Light colours. Switch to dark',
 'site.contents': 'Contents',
 'site.feed': 'Changes to this site',
 'site.lost': 'This page is not here',
 'site.lost-search': 'Search the site',
 'site.lost-what': 'You can search the site, or choose a page below.',
 'site.lost-why': 'The address may hold a slip, or the page has moved.',
 'site.menu': 'Menu',
 'site.mistake': 'Report a mistake',
 'site.name': 'Family Reunification in the Netherlands – the rules of 2017, explained',
 'site.no-advice': 'It gives no legal advice.',
 'site.no-rights': 'No rights can be derived from it.',
 'site.not-ind': 'This is not the IND.',
 'site.permalink': 'Link to this section',
 'site.privacy': 'Privacy',
 'site.rules-date': 'Rules of May 2017',
 'site.rules-of': 'These are the rules of May 2017.',
 'site.search': 'Search',
 'site.search-close': 'Close the search',
 'site.search-failed': 'The search did not load: check your connection, then type again.',
 'site.search-loading': 'The search is loading.',
 'sources.annex-1': 'Annex I',
 'sources.annex-2': 'Annex II',
 'sources.annex-3': 'Annex III',
 'sources.annex-4': 'Annex IV',
 'sources.annex-5': 'Annex V',
 'sources.annex-5-step-2': 'Annex V, step 2',
 'sources.annex-5-step-3': 'Annex V, step 3',
 'sources.article': 'the article of 25 September 2024',
 'sources.article-apply': 'the article of 25 September 2024, on applying',
 'sources.article-dependence': 'the article of 25 September 2024, on what can end a permit',
 'sources.article-kinds': 'the article of 25 September 2024, on the two permits',
 'sources.article-requirements': 'the article of 25 September 2024, on the conditions',
 'sources.no-rights': 'Important parts have changed since. Ask the IND (ind.nl) before you decide. This site is not '
                      'the IND, and no rights can be derived from this answer.',
 'sources.summary': 'the executive summary',
 'sources.too-late': 'Your date is later than these rules. Important rules have changed since. Do not rely on this '
                     'answer; ask the IND.',
 'sponsor.about': 'It looks at the person in the Netherlands who wants the family to come: nationality, permit and '
                  'age.',
 'sponsor.apply-in-time': 'Apply within {deadline} after the asylum permit. “Until when can you apply?” works out the '
                          'last day.',
 'sponsor.article-8': 'Every family member of somebody with a residence permit may make this application. The report '
                      'does not say which conditions the sponsor must meet for it.',
 'sponsor.article-8-stay': 'For an application based on Article 8 ECHR, the report does not say whether the sponsor '
                           'must stay lawfully. It speaks of family of permit holders.',
 'sponsor.as-minor': 'Somebody who stays as an unaccompanied minor on these grounds cannot be a sponsor.',
 'sponsor.ask-the-ind': 'Ask the IND which rules hold for this sponsor.',
 'sponsor.asylum': 'This person can be a sponsor for asylum family reunification. The report asks no age of the '
                   'sponsor for it.',
 'sponsor.asylum-first': 'See first whether the asylum route is open: it asks less, and no age of the sponsor. It must '
                         'be used within {deadline} after the asylum permit.',
 'sponsor.derived': 'The report does not say whether somebody with a derived asylum permit can be a sponsor. That is a '
                    'permit that somebody got as family of a person with an asylum permit.',
 'sponsor.dutch': 'A sponsor with the Dutch nationality may apply too, but the report is not about that.',
 'sponsor.eu': 'The report is not about sponsors from another country of the European Union.',
 'sponsor.expires': 'The report does not say whether a permit that is about to expire still counts.',
 'sponsor.general-purpose': 'The purpose must also be non-temporary (Article 3.5 of the Aliens Decree), or temporary '
                            'within B7/2.2 of the guidelines. The report lists neither.',
 'sponsor.general-section-8': 'In general, it must be a right of residence under Section 8 of the Aliens Act, a to e '
                              'or “I” (so printed).',
 'sponsor.never': 'With this purpose of stay, nobody can be a sponsor.',
 'sponsor.next': 'Next, see whether the family member can come, and check the other conditions in section 3.3.',
 'sponsor.no-asylum': 'For asylum family reunification, the sponsor must have an asylum residence permit.',
 'sponsor.not-wealthy': 'With this permit, only a wealthy foreign national can be a sponsor.',
 'sponsor.other': 'The report does not say whether this right of residence is enough: it is not in its list.',
 'sponsor.partner-asylum': 'For a partner, both must be {age} or older. If one of you is younger, ask a lawyer now: '
                           'the report gives no longer time to apply.',
 'sponsor.permit_as_minor.ask': 'Is it a permit to stay as an unaccompanied minor?',
 'sponsor.permit_as_minor.hint': 'A minor is somebody who is not of age. Unaccompanied means: without a responsible '
                                 'adult.',
 'sponsor.regular': 'This person can be a sponsor for regular family reunification.',
 'sponsor.regular-not': 'This person cannot be a sponsor for regular family reunification, as you describe it.',
 'sponsor.right': 'With this right of residence, somebody can be a sponsor.',
 'sponsor.title': 'Can this person be a sponsor?',
 'sponsor.try-regular': 'Regular family reunification may be open. Change the application in your answers to see what '
                        'it asks.',
 'sponsor.unlawful': 'Only somebody who stays lawfully in the Netherlands can be a sponsor.',
 'sponsor.wealthy.ask': 'Does the sponsor stay as a wealthy foreign national?',
 'sponsor.wealthy.hint': 'This permit is for two groups: wealthy foreign nationals, and long-term residents who do not '
                         'work.',
 'sponsor_age.age-day': 'The report does not say on which day the age of {age} must be reached. We take the day of the '
                        'application.',
 'sponsor_age.ages-18': 'Note 26 lets marriage partners come from {age} if they married before entry.',
 'sponsor_age.ages-both': 'Table 1 asks the age of {age} of both partners.',
 'sponsor_age.ages-child-followed': 'We follow 3.1.1: it asks the age of every sponsor. The report does not settle it.',
 'sponsor_age.ages-followed': 'We follow Table 1 for both partners, with the exception of note 26.',
 'sponsor_age.ages-partners-only': 'Table 1 asks an age of partners only.',
 'sponsor_age.ages-sponsor': 'Section 3.1.1 asks the age of {age} of the sponsor.',
 'sponsor_age.both-18': 'Both are {age} or older, and they were married before entry.',
 'sponsor_age.both-21': 'Both partners are {age} or older.',
 'sponsor_age.marriage-only': 'Note 26 names marriage partners only. The report gives no lower age for other partners.',
 'sponsor_age.married-between': 'The report does not say whether this also holds for a marriage from after the entry '
                                'but before the sponsor’s permit.',
 'sponsor_age.not-married-before': 'Under {age}, both must have been married before entry.',
 'sponsor_age.sponsor-21': 'The sponsor is {age} or older.',
 'sponsor_age.sponsor-too-young': 'On the regular route the sponsor must be {age} or older.',
 'sponsor_age.too-young': 'Both partners must be {age} or older.',
 'sponsor_age.too-young-spouse': 'Marriage partners must both be {age} or older.',
 'sponsor_age.wait': 'On the regular route, you can wait until the age is reached: it has no deadline. The asylum '
                     'route has one.',
 'sponsor_age.wait-with-child': 'You can wait until the sponsor is {age}: the regular route has no deadline. But a '
                                'child who turns {adult} meanwhile can, in principle, no longer come on it.',
 'sponsor_age.whose-age': 'Section 3.1.2 does not say whose age is meant. Table 1 asks it of both partners, and we '
                          'follow that.',
 'sponsor_age.whose-entry': 'The report does not say whose entry is meant by “before entry”.',
 'start.about': 'About this site',
 'start.ask': 'Ask the IND or a lawyer before you decide.',
 'start.begin': 'Where do I begin?',
 'start.changed': 'Important parts have changed since.',
 'start.english': 'In English',
 'start.list': 'All calculators',
 'start.not-ind': 'This is not the website of the IND, and it gives no legal advice.',
 'start.privacy': 'Privacy',
 'start.report': 'The report, chapter by chapter',
 'start.rules': 'They carry out the rules of May 2017, as a report for the European Migration Network tells them.',
 'start.saved': 'Open a saved file',
 'start.saved-what': 'Under each outcome you can save your answers as a small file, and open it again here.',
 'start.title': 'Calculators on family reunification in the Netherlands',
 'start.what': 'Each calculator answers one question about bringing your family to the Netherlands.',
 'submission_deadline.about': 'It works out the last day for asylum family reunification, and says what follows when '
                              'it has passed.',
 'submission_deadline.adult-at-grant': 'The sponsor was {age} or older when the permit was granted. Parents of an '
                                       'adult sponsor cannot come by asylum family reunification, so no deadline runs.',
 'submission_deadline.applied-earlier': 'This day is before the permit. Check both dates.',
 'submission_deadline.article-8': 'The report names no deadline for an application based on Article 8 ECHR.',
 'submission_deadline.article-8-ours': 'The report says “no deadline” of regular applications. We read an application '
                                       'based on Article 8 ECHR as one.',
 'submission_deadline.asylum-first': 'If the sponsor has an asylum permit, look at asylum family reunification first: '
                                     'there you have only {term}.',
 'submission_deadline.beyond-control': 'It looks at circumstances beyond the sponsor’s control.',
 'submission_deadline.born-later': 'Enter a day of birth before the day of the permit.',
 'submission_deadline.born.ask': 'When was the sponsor born?',
 'submission_deadline.born.short': 'the sponsor’s day of birth',
 'submission_deadline.efforts': 'The IND looks at the efforts of the sponsor.',
 'submission_deadline.excusable-age': 'The report does not say whether the excusability test can help when the sponsor '
                                      'has turned {age}.',
 'submission_deadline.for_parents.ask': 'Is it for the parents of an unaccompanied minor?',
 'submission_deadline.for_parents.hint': 'That is a sponsor who is not of age and who came without a responsible '
                                         'adult.',
 'submission_deadline.if-excusable': 'If the IND finds it excusable, asylum family reunification stays open. Gather '
                                     'proof of why it was late.',
 'submission_deadline.if-late': 'If you miss the day, apply all the same, at once, and explain why. The IND then '
                                'decides whether that is excusable.',
 'submission_deadline.if-not-excusable': 'If not, you can make a regular application and must meet all its conditions. '
                                         'If those are not met, the IND tests the application against Article 8 ECHR.',
 'submission_deadline.in-time': 'The application is in time. The last day is {day}.',
 'submission_deadline.keep': 'Send the application for the family by {day} at the latest.',
 'submission_deadline.keep-proof': 'Keep proof of the day on which the application was sent.',
 'submission_deadline.last-day': 'The last day to apply is {day}.',
 'submission_deadline.late': 'The application is late: the last day was {day}. The IND decides whether this is '
                             'excusable.',
 'submission_deadline.no-regular-route': 'Adult children and parents have no regular route: for them an application '
                                         'based on Article 8 ECHR remains.',
 'submission_deadline.outer-limit': 'The report names no last day after which even an excusable application is too '
                                    'late.',
 'submission_deadline.parents-article-8': 'Parents can make an application based on Article 8 ECHR.',
 'submission_deadline.proposal': 'Box 4 tells of a plan for more time. It was not law in May 2017, and we do not apply '
                                 'it.',
 'submission_deadline.regular': 'There is no deadline: you can apply at any time.',
 'submission_deadline.send-early': 'Send the application as early as you can, and keep proof of the day on which you '
                                   'sent it.',
 'submission_deadline.third-parties': 'It looks at the efforts of third parties, such as the Dutch Council for '
                                      'Refugees or Nidos.',
 'submission_deadline.title': 'Until when can you apply?',
 'submission_deadline.too-old': 'The sponsor was {age} or older on that day. The last day was {day}. The parents then '
                                'cannot come by asylum family reunification under national policy.',
 'submission_deadline.turned-adult': 'If the sponsor turns {age} first, ask a lawyer at once. Parents can then make an '
                                     'application based on Article 8 ECHR.',
 'submission_deadline.weights': 'The report does not say how the three factors weigh.',
 'unit.years-old': 'years old',
 'visa_collection.about': 'It works out the last day to collect the visa for entry, and the last day to use it.',
 'visa_collection.ask-the-ind': 'Ask the IND what holds now.',
 'visa_collection.asylum': 'The report does not say whether the times for the MVV are the same on the asylum route. If '
                           'they are: {says}',
 'visa_collection.collect-by': 'The last day to collect the MVV is {day}.',
 'visa_collection.collect-passed': 'If that day has passed, ask the IND and the embassy or consulate at once what is '
                                   'still possible.',
 'visa_collection.collect-permit': 'When the IND says that the residence permit is ready, collect it at an IND Desk.',
 'visa_collection.collected.ask': 'Has the MVV been collected already?',
 'visa_collection.collected.hint': 'The MVV is the visa for entry: a sticker in the passport. It is collected at a '
                                   'Dutch embassy or consulate.',
 'visa_collection.enter-by': 'The MVV is valid until {day}. The family member must enter the Netherlands by then.',
 'visa_collection.enter-passed': 'If that day has passed, ask the IND before the family member travels.',
 'visa_collection.entered-in-time': 'The family member entered while the MVV was valid. Its last day is {day}.',
 'visa_collection.entered-late': 'By our count the MVV was valid until {day}, and the entry came later.',
 'visa_collection.entered.ask': 'Has the family member entered the Netherlands with the MVV?',
 'visa_collection.entry-earlier': 'This day is before the MVV was issued. Check both dates.',
 'visa_collection.go-early': 'Go as early as you can. At the visit, a photo and fingerprints of the family member are '
                             'taken.',
 'visa_collection.if-collected-late': 'The report does not say what happens when the MVV is collected too late.',
 'visa_collection.if-used-late': 'The report does not say what happens when somebody uses an MVV too late.',
 'visa_collection.keep-collect': 'Collect the MVV at the Dutch embassy or consulate by {day} at the latest.',
 'visa_collection.keep-enter': 'Enter the Netherlands with the MVV by {day} at the latest.',
 'visa_collection.look-at-sticker': 'Look at the sticker in the passport. If it names another last day, go by the '
                                    'sticker.',
 'visa_collection.mvv_issued.ask': 'On which day was the MVV issued?',
 'visa_collection.mvv_issued.hint': 'Look at the sticker in the passport. If you know several days, enter the '
                                    'earliest.',
 'visa_collection.mvv_issued.short': 'the day on which the MVV was issued',
 'visa_collection.no-passport': 'The report does not say where the MVV goes when the family member has no passport. '
                                'Ask the embassy or consulate before the visit.',
 'visa_collection.passport': 'The passport of the family member: the MVV is a sticker in it.',
 'visa_collection.report': 'The family member must report to the IND within {term} of arriving.',
 'visa_collection.then-enter': 'After that, the family member must enter in time: the MVV is valid for {term}.',
 'visa_collection.time-to-collect': 'You have {term} to collect it.',
 'visa_collection.title': 'Until when can you collect the MVV, and enter with it?',
 'visa_collection.to-be-safe': 'To be safe, keep to these times.',
 'visa_collection.told.ask': 'On which day did the IND tell you that the application is granted?',
 'visa_collection.told.hint': 'If you know several days, such as that of the letter and that on which it came, enter '
                              'the earliest.',
 'visa_collection.told.short': 'the day on which you were told',
 'visa_collection.valid-from': 'The report does not say from which day the MVV is valid. We take the day on which it '
                               'was issued.',
 'visa_collection.validity': 'The MVV is valid for {term}.',
 'visa_collection.who-collects': 'The report says that the sponsor can collect the MVV too. That is odd: it goes into '
                                 'the passport of the family member. Ask the embassy or consulate who must come.',
 'waiting_time.about': 'It works out the earliest day on which the sponsor can apply.',
 'waiting_time.again': 'A new application can be sent on {day} or later.',
 'waiting_time.any-time': 'From that day on you can apply at any time: the regular route has no deadline.',
 'waiting_time.article-8': 'The report does not say whether an application based on Article 8 ECHR has a waiting time.',
 'waiting_time.ask-early': 'Ask the IND what happens with the application that you sent.',
 'waiting_time.ask-the-ind': 'Ask the IND whether the sponsor must wait.',
 'waiting_time.asylum': 'There is no waiting time for asylum family reunification.',
 'waiting_time.before-decision': 'The report does not say whether it is enough that the waiting time ends before the '
                                 'decision. We take the day of the application.',
 'waiting_time.breaks': 'The report does not say whether stays with a break, or several permits in a row, count. We '
                        'add up permits that follow one another, and we count only the time after a break.',
 'waiting_time.check-purpose': 'Ask the IND before you apply whether this purpose is temporary. The name of a permit '
                               'does not decide it: a temporary asylum permit has a non-temporary purpose.',
 'waiting_time.child': 'A child who turns {age} while you wait can, in principle, no longer come on the regular route. '
                       'Ask a lawyer before that day.',
 'waiting_time.earliest': 'The earliest day to apply is {day}.',
 'waiting_time.early': 'The report does not say what happens with an application that is too early: whether it is '
                       'refused or decided later.',
 'waiting_time.first_permit.ask': 'Since which day has the sponsor stayed in the Netherlands on a residence permit?',
 'waiting_time.first_permit.hint': 'For permits that follow one another, this is the first day of the first one. After '
                                   'a break without a permit, it is the first day of the next permit. If you know '
                                   'several dates, such as that of the letter and that of the permit, enter the '
                                   'latest.',
 'waiting_time.first_permit.short': 'the first day on a permit',
 'waiting_time.keep': 'Send the application on {day} or later.',
 'waiting_time.some-days': 'If you can, wait a few days longer. Then another way of counting does no harm.',
 'waiting_time.sponsor-asylum': 'The sponsor need not wait: people with an asylum permit are excluded from this.',
 'waiting_time.temporary': 'The sponsor need not wait: the purpose of residence is temporary.',
 'waiting_time.title': 'Must the sponsor wait before applying?',
 'waiting_time.too-early': 'The application is too early. The earliest day is {day}.',
 'waiting_time.waited': 'The sponsor has waited long enough. The earliest day was {day}.',
 'waiting_time.which-day': 'The report does not say which day of the permit counts. Take the latest date that you know '
                           'of.',
 'ways_out.ask-a-lawyer': 'Ask a lawyer or the Dutch Council for Refugees before you apply.',
 'ways_out.ask-in-time': 'Ask the IND or a lawyer at once: the asylum route has a last day to apply. The calculator in '
                         'section 3.3.3 tells it.',
 'ways_out.derogate': 'If a condition is not met, the IND looks at it on its own, and at your circumstances.',
 'ways_out.if-asylum-refused': 'If the IND says no on the asylum route, it does not look at Article 8 ECHR by itself. '
                               'You then need a new application. It can be one based on Article 8 ECHR. It can be a '
                               'regular one only if that route is open to this family member.',
 'ways_out.tested-by-itself': 'If the IND says no to a regular application, it also looks at Article 8 ECHR by itself.',
 'what_applies.about': 'It asks each question once, about the sponsor and about each family member, and ends in a '
                       'plan.',
 'what_applies.age-and-birth': 'By this day of birth, the sponsor is {age} or older at the application. You answered: '
                               '{given}. Check both.',
 'what_applies.appeal': 'If the objection is rejected, an appeal at the court is possible.',
 'what_applies.changes': 'After the grant, report a change to the IND within {term} after it takes effect.',
 'what_applies.check-each': 'Check each line in its section. Where the IND decides, explain your case and add proof.',
 'what_applies.collect': 'After a grant, collect the MVV at the Dutch embassy or consulate within {term}.',
 'what_applies.collect-asylum': 'After a grant, collect the MVV at the Dutch embassy or consulate, if you asked for '
                                'one.',
 'what_applies.conditions': '{member}: the conditions',
 'what_applies.days': 'Days to keep',
 'what_applies.days-not-known': 'Some days hang on an answer that you do not know. They stand in the lines that say '
                                '“It depends”. Until you know it, keep the earliest last day that stands there.',
 'what_applies.desk': 'Collect the residence permit at an IND Desk when the IND says that it is ready.',
 'what_applies.efforts': 'The IND looks at the efforts of the sponsor and of others, and at circumstances beyond '
                         'control.',
 'what_applies.fee-depends': '{member}: the fee depends on what this person is to the sponsor. It is not in any sum '
                             'here.',
 'what_applies.fees': 'The fees: {route}',
 'what_applies.get-help': 'Ask a lawyer or the Dutch Council for Refugees to look at this plan with you.',
 'what_applies.if-route': '{title}, if the route is: {route}',
 'what_applies.independent': 'In the interview there, the family member can ask for asylum independently.',
 'what_applies.insurance': 'Everyone over {age} takes out health insurance within {term} after arrival.',
 'what_applies.integration': 'If DUO sends a letter about civic integration, pass the examination within {term}, in '
                             'principle.',
 'what_applies.lawful': 'The sponsor stays lawfully in the Netherlands.',
 'what_applies.look-there-first': 'Some lines say that a condition is not met. Look there first, and at what you can '
                                  'do about it.',
 'what_applies.member': 'Person {number} ({relation})',
 'what_applies.minor-until': 'The sponsor is under {age} until {day}. After that, no application for parents can be '
                             'made by this route.',
 'what_applies.missing': 'Send missing documents within {term} after the IND asks for them.',
 'what_applies.municipality': 'Register at the municipality with a translated and legalised birth certificate.',
 'what_applies.municipality-asylum': 'Register at the municipality if this was not done in Veenhuizen.',
 'what_applies.new-application': 'You can then make a new application at any time. It needs its own papers.',
 'what_applies.no-fee': '{member}: the report names no fee for foster and adopted children. It is not in any sum here.',
 'what_applies.objection': 'After a refusal, you can send an objection within {term} of the date of the letter.',
 'what_applies.objection-mvv': 'If the MVV is refused, you can send an objection within {term} of the date of the '
                               'letter.',
 'what_applies.papers': '{member}: what to gather',
 'what_applies.pay': 'Wait for the letter about the fees, and pay them.',
 'what_applies.people.ask': 'For how many family members do you want to know?',
 'what_applies.people.hint': 'Those who would come to the Netherlands. Do not count the sponsor, who lives there '
                             'already.',
 'what_applies.plan': 'A plan for {number} family members, by what you answered.',
 'what_applies.plan-for-one': 'A plan for one family member, by what you answered.',
 'what_applies.recognised-can': 'For a permit for highly skilled migrants, research, study or employment there is a '
                                'recognised sponsor, such as the employer. It “can” send the application of the '
                                'family.',
 'what_applies.recognised-followed': 'It is not settled whether the family may send it itself. Ask the recognised '
                                     'sponsor first.',
 'what_applies.recognised-must': 'Note 111 says that the recognised sponsor “is responsible” for sending it.',
 'what_applies.refused-as-late': 'If the lateness is not excusable, the IND does not grant the asylum application, and '
                                 'does not test Article 8 ECHR.',
 'what_applies.report': 'Report to the IND within {term} after arrival.',
 'what_applies.route-of': '{member}: {route}',
 'what_applies.routes': 'The route for each',
 'what_applies.same-steps': 'The report does not say which steps of the regular procedure are the same on the asylum '
                            'route, such as those after a refusal.',
 'what_applies.send': 'Send the application form with the papers to the IND, or abroad to the Dutch embassy or '
                      'consulate.',
 'what_applies.sibling-until': 'Until {day}, the sponsor is under {age}: more than usual dependence with a brother or '
                               'sister is then not necessarily needed.',
 'what_applies.some-relative': 'relation not known',
 'what_applies.sponsor': 'The sponsor',
 'what_applies.steps': 'What to do: {route}',
 'what_applies.tb': 'If a tuberculosis test is required, have it within {term} after the permit was issued.',
 'what_applies.tell': 'Tell the IND about every change that matters for the right of residence, also while you wait.',
 'what_applies.tested': 'The IND looks at all conditions, and at Article 8 ECHR if the national rules leave no room.',
 'what_applies.tested-article-8': 'The IND makes the Article 8 test in three steps.',
 'what_applies.tested-asylum': 'The IND looks at the conditions of the asylum route, without a test of Article 8 ECHR.',
 'what_applies.third-country': 'The sponsor is no citizen of the European Union. The plan is for family members who '
                               'are none either.',
 'what_applies.title': 'What applies to us?',
 'what_applies.travel': 'Travel to the Netherlands with the MVV. It is valid for {term}.',
 'what_applies.travel-asylum': 'Travel to the Netherlands.',
 'what_applies.veenhuizen': 'Follow the registration procedure in Veenhuizen, and get the residence permit there.',
 'what_applies.wait': 'Wait for the decision of the IND in writing.',
 'where_to_apply.about': 'It says where the application goes, and who can send it.',
 'where_to_apply.another': 'The report names the Netherlands, the country of origin and the country of continuous '
                           'residence only.',
 'where_to_apply.article-8-ours': 'The report says this of regular and asylum family reunification. We read it as '
                                  'holding for an application based on Article 8 ECHR too.',
 'where_to_apply.ask-recognised': 'Ask the recognised sponsor first: it can send the applications of the sponsor and '
                                  'of the family at the same time.',
 'where_to_apply.ask-the-ind': 'Ask the IND before you apply there.',
 'where_to_apply.can': 'The text says that the recognised sponsor “can” send the application of the family member.',
 'where_to_apply.check-visa': 'See in section 4.1 whether the family member needs an entry visa before the journey.',
 'where_to_apply.embassy': 'Hand in the application at the Dutch embassy or consulate in that country.',
 'where_to_apply.embassy.ask': 'Does that country have a Dutch embassy or consulate?',
 'where_to_apply.embassy.hint': 'Answer no if it is closed.',
 'where_to_apply.how-authorised': 'The report does not say how a representative shows that he or she may act for you.',
 'where_to_apply.how-long': 'The report does not say how long somebody must have stayed in a country of continuous '
                            'residence.',
 'where_to_apply.if-neighbour': 'Do you go there because your own country has no Dutch embassy or consulate? Then '
                                'choose your own country instead.',
 'where_to_apply.must': 'Note 111 says that the recognised sponsor “is responsible” for sending it.',
 'where_to_apply.nearest': 'Hand in the application at the nearest Dutch embassy or consulate in a neighbouring '
                           'country.',
 'where_to_apply.neither': 'It is not settled whether the family may then send it itself, and we follow neither.',
 'where_to_apply.netherlands': 'Send the application to the IND in the Netherlands.',
 'where_to_apply.recognised': 'It is not settled whether you may send the application yourselves, or only the '
                              'recognised sponsor.',
 'where_to_apply.recognised_sponsor.ask': 'Does the sponsor have a recognised sponsor?',
 'where_to_apply.recognised_sponsor.hint': 'That is an employer, a school or an institute that acts for the sponsor. '
                                           'The report names it for permits as a highly skilled migrant, for research, '
                                           'for study and for work in employment.',
 'where_to_apply.send-all': 'Send the completed form together with the documents, and keep a copy and proof of the '
                            'day.',
 'where_to_apply.title': 'Who can apply, and where?',
 'where_to_apply.where.another': 'In a country that is none of these',
 'where_to_apply.where.ask': 'In which country do you want to apply?',
 'where_to_apply.where.hint': 'If the country has no Dutch embassy or consulate, choose it all the same. The next '
                              'question is about that.',
 'where_to_apply.where.netherlands': 'In the Netherlands',
 'where_to_apply.where.origin': 'In the country of origin',
 'where_to_apply.where.residence': 'In the country of continuous residence',
 'where_to_apply.where.residence.hint': 'That is another country, where the one who applies stays.',
 'where_to_apply.who': 'The sponsor, the family member or an authorised representative can send the application.',
 'where_to_apply.who-where': 'Box 5 speaks of the sponsor in the Netherlands and of the family member at an embassy. '
                             'We follow section 4.2, which lets each of them apply in each of these places.',
 'work.about': 'It looks at the route and at the sponsor’s permit.',
 'work.always': 'Family members of beneficiaries of international protection may always work.',
 'work.as-printed': 'As printed, the family member needs a work permit (TWV) first, although the sponsor may work '
                    'freely. This sentence of the report is doubtful.',
 'work.ask-first': 'If it is not clear, ask the IND before the family member begins to work.',
 'work.asylum': 'With the residence permit of this route, the family member may always work in the Netherlands.',
 'work.by-table': 'On the regular route, work depends on the sponsor’s type of permit.',
 'work.candidates': 'A work permit is issued only if the employer finds no suitable candidates, in the Netherlands or '
                    'in other European countries.',
 'work.doubtful': 'By the general rule, a family member may work if the sponsor may. So the true rule may be the '
                  'opposite: that this family may work freely. The report cannot settle it.',
 'work.followed': 'The report does not settle it, and we follow neither.',
 'work.free': 'In principle, the family member may work, because the sponsor may.',
 'work.limited': 'The report does not say what holds when the sponsor may work only within limits.',
 'work.look': 'Look at the residence permit of the family member: it states whether he or she may work.',
 'work.loses': 'The report does not say what holds for the family when the sponsor loses the right to work.',
 'work.no': 'In principle, the family member may not work, because the sponsor may not.',
 'work.only-if': 'The report says that a family member may work only if the sponsor may. We read “only if” as “if”.',
 'work.own-permit': 'The report does not say whether a family member with an independent permit may work. An example '
                    'is the permit for continued residence.',
 'work.sponsor-asylum': 'The report does not settle whether the family member may work. The sponsor has an asylum '
                        'permit, but this is not the asylum route.',
 'work.sponsor_may_work.ask': 'May the sponsor work in the Netherlands?',
 'work.sponsor_may_work.free': 'Yes, without a work permit',
 'work.sponsor_may_work.limited': 'Yes, but only within other limits',
 'work.sponsor_may_work.limited.hint': 'For example only for a number of hours a week.',
 'work.sponsor_may_work.no': 'No',
 'work.sponsor_may_work.twv': 'Yes, but only with a work permit (TWV)',
 'work.student': 'The family member may not work, even if the sponsor, who is a student, may.',
 'work.title': 'May the family member work?',
 'work.twv': 'The family member may work only with a work permit (TWV), just like the sponsor.',
 'years.first-day': 'The report does not say from which day the years count. We count from the day that you entered.'}
