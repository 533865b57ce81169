/**
 * Fields of economic policy: on each line the words that people use when they speak of one matter.
 * The first column names the field; phrases stand with their spaces.
 */
const ECONOMY = `
economy: economy, economic, economics, economist, macroeconomic, recession, depression, prosperity, prosperous, productivity, output, gross national product, gross domestic product, GDP, downturn, upturn, recovery, stimulus, stagnation, boom, economic growth, growth rate, standard of living, business cycle, full employment, purchasing power
inflation: inflation, inflationary, deflation, price, cost of living, high cost, rising costs, price stability, wage spiral
public budget: budget, deficit, surplus, public debt, national debt, debt, spending, expenditure, appropriation, appropriate funds, fiscal, fiscal year, balanced budget, balance the budget, treasury, borrow, borrowing, solvency, austerity, sequester, outlay, revenue, debt ceiling, entitlement
taxation: tax, taxation, taxpayer, income tax, tax cut, tax code, tax relief, tax reform, deduction, exemption, loophole, levy, rebate, surtax, excise, withholding, capital gains, estate tax, depreciation
money and interest: monetary, monetary policy, interest rate, interest rates, central bank, federal reserve, money supply, credit, lending, liquidity, mint, coin, gold
employment: unemployment, unemployed, jobless, job, jobs, layoff, laid off, employment, employ, workforce, hire, hiring, out of work, payroll, job creation, create jobs
labour relations: labor, labour, worker, workingman, wage, minimum wage, overtime, strike, trade union, labor union, unionize, collective bargaining, employer, employee, workplace, labor-management, management and labor, working conditions, paycheck, equal pay, breadwinner, fair labor standards, right to work, lockout, arbitration
pensions and benefits: pension, retirement, retiree, retire, 401k, unemployment insurance, unemployment compensation, employee benefits, severance, sick leave
vocational training: vocational, job training, retraining, retrain, apprentice, apprenticeship, trainee, skilled, skill, manpower training, community college
industry: manufacturing, manufacturer, manufacture, factory, industrial, industry, assembly line, steel, heavy industry, industrial base, production line, machinery, automation
price and wage control: price control, wage control, rent control, rationing, ceiling price, wage-price, price ceiling, freeze prices
agriculture: agriculture, agricultural, farm, farmer, farming, farmland, crop, livestock, rancher, ranch, cattle, grain, wheat, corn, cotton, dairy, soybean, tobacco grower, soil, soil bank, harvest, acreage, parity, commodity price, price support, grower, agrarian, fertilizer, irrigated, poultry, meat, food supply, food for peace, plow, orchard, food security
fisheries: fishery, fisheries, fishing, fisherman, seafood, fleet, catch, aquaculture
trade: foreign trade, world trade, free trade, fair trade, international trade, trade, export, exporter, import, importer, tariff, quota, trade agreement, trade barrier, protectionism, protectionist, dumping, trade deficit, trade surplus, balance of payments, customs duties, customs union, duty free, most favored nation, open markets, foreign markets, reciprocal trade, exchange rate, competitiveness, foreign investment, investor, outsourcing, overseas markets
banking and finance: bank, banking, banker, wall street, securities, stock market, stock exchange, shareholder, investor, hedge fund, financial institution, savings and loan, mortgage, credit card, foreclosure, bailout, lender, loan, financial crisis, derivatives, capital markets
companies and competition: corporation, corporate, company, firm, business, small business, entrepreneur, antitrust, monopoly, monopolies, merger, competition, competitor, free enterprise, private enterprise, private sector, commerce, bankruptcy, chief executive, accounting, deregulation, businessman, startup, retailer, merchant
consumer protection: consumer, consumer protection, product safety, fraud, label, labeling, truth in lending, warranty, recall, deceptive
intellectual property: patent, copyright, trademark, intellectual property, invention, inventor, piracy of works, counterfeit
insurance: insurance, insurer, insured, premium, policyholder, liability, underwriting
disasters: disaster, hurricane, flood, earthquake, tornado, drought, wildfire, storm, natural disaster, disaster relief, emergency relief, flood insurance, rebuild, tsunami, typhoon, famine
tourism and sport: tourism, tourist, travel, hotel, sport, athlete, olympic, gambling, casino, football, baseball, recreation, fitness, championship
economic integration: economic cooperation, economic partnership, economic potential, economic integration, integration, investment, trade turnover, common market, economic union, free trade area, transport corridor, transit corridor, joint projects, industrial cooperation, business council, national currencies, belt and road, supply chain
development: economic development, developing countries, developing country, developing nations, underdeveloped, less developed, development assistance, sustainable development, poverty reduction, international development, development bank, technical assistance, industrialization, least developed, debt relief, third world, new international economic order, capacity building, world bank, north south
`;

/** Fields of social policy; as the fields of economic policy are written. */
const SOCIETY = `
civil rights: civil rights, discrimination, discriminate, equality, equal opportunity, equal rights, racial, race, racism, segregation, desegregation, minority, minorities, ethnic, black, negro, african american, hispanic, latino, bigotry, prejudice, integrated, affirmative action, inequality, color, creed, segregated, civil liberties, civil liberty, bill of rights
women and gender: woman, women, gender, sex, sexual orientation, gay, lesbian, same sex, transgender, girls, motherhood, women's rights, equal pay, femicide
disabled people: disability, disabilities, disabled, handicap, handicapped, blind, deaf, wheelchair
older people: elderly, older, aged, aging, senior, senior citizen, senior citizens, seniors, old age, age discrimination, mandatory retirement, nursing home, retiree
voting: vote, voter, voting, right to vote, ballot, franchise, suffrage, poll tax, polling place, enfranchise, disenfranchise, voter registration
freedom of expression: freedom of speech, free speech, freedom of expression, freedom of the press, freedom of religion, religious freedom, religious liberty, censorship, worship, press freedom, free press, first amendment, free expression
privacy and abortion: privacy, private records, wiretap, surveillance, abortion, unborn, access to information, freedom of information, personal data, data protection
loyalty and subversion: subversion, subversive, sedition, disloyalty, loyalty program, anti-government, insurgent group, overthrow, internal security, un-american
health: health, health care, healthcare, medical, medicine, medicare, medicaid, hospital, doctor, physician, nurse, nursing, patient, clinic, clinical, surgery, ill, illness, sick, sickness, health insurance, uninsured, malpractice, healthy, obamacare, affordable care act, public health, insurance companies, medical care, preexisting conditions, premium, diagnosis, medical school, maternal, dentist
disease and prevention: disease, cancer, heart disease, AIDS, HIV, tuberculosis, malaria, polio, epidemic, pandemic, virus, vaccine, vaccination, immunization, infection, infectious, cure, diabetes, alzheimer, stroke, prevention, nutrition, obesity, infant mortality, influenza, ebola, covid, crippling
medicines: prescription, prescription drug, prescription drugs, pharmaceutical, drug company, drug companies, generic drugs, medication, laboratory, medical device
mental health: mental, mental health, mental illness, mentally ill, retarded, retardation, psychiatric, counseling, suicide, depression disorder
addiction: tobacco, smoking, cigarette, alcohol, alcoholism, alcoholic, addiction, addict, drug abuse, substance abuse, illegal drugs, heroin, cocaine, opioid, marijuana, drug use
education: education, educational, educate, educator, school, schoolchildren, schoolhouse, teacher, teaching, teach, student, pupil, classroom, college, university, universities, campus, tuition, scholarship, student loan, literacy, illiteracy, kindergarten, preschool, pre-kindergarten, curriculum, math, mathematics, diploma, graduate, graduation, dropout, high school, elementary, secondary, degree, learn, learner, textbook, school construction, charter school, national standards, reading, head start, pell grants
immigration: immigration, immigrant, immigrate, refugee, border, border patrol, border security, alien, visa, citizenship, naturalization, deport, deportation, undocumented, illegal immigrants, asylum, migrant, migration, displaced persons, newcomer, guest worker, national origins, melting pot, emigrate
crime: crime, criminal, police, policeman, police officer, law enforcement, prison, prisoner, inmate, jail, gun, firearm, handgun, assault weapons, shooting, murder, homicide, rape, robbery, theft, gang, violence, violent, victim, parole, probation, sentence, sentencing, juvenile, delinquency, organized crime, racketeering, drug dealer, drug trafficking, trafficking, smuggling, fugitive, law and order, lawlessness, criminal justice, death penalty, capital punishment, crime rate, background checks, street, streets, safe streets, cybercrime, money laundering, kidnap
courts: court, judge, judicial, judiciary, judgeship, attorney general, prosecutor, prosecution, lawsuit, trial, justice system, legal, civil justice, jury, courtroom, litigation, supreme court
family: family issues, child abuse, domestic violence, child support, child custody, divorce, adoption, foster care, parenting, parent, parents, fatherless, missing children, child pornography
social welfare: welfare, social welfare, social security, poverty, poor, poorest, needy, hungry, hunger, food stamp, food stamps, public assistance, low income, antipoverty, war on poverty, safety net, dependency, disadvantaged, impoverished, destitute, school lunch, social insurance, trust fund, underprivileged, social services, relief rolls, community action, earned income tax credit
childcare and leave: child care, day care, childcare, parental leave, family leave, paid leave, maternity leave, family and medical leave, working parents
voluntary work: volunteer, volunteering, voluntary, charity, charities, charitable, nonprofit, philanthropy, americorps, peace corps, youth organization, faith based, community service, mentoring, foundation
housing: housing, house, homeowner, homeownership, home ownership, rent, renter, tenant, landlord, apartment, slum, public housing, low income housing, dwelling, home loan, home buyer, homebuilding, eviction, affordable housing, veterans housing, mortgage
cities: urban, city, cities, urban renewal, inner city, neighborhood, suburb, metropolitan, mayor, downtown, model cities, community development, empowerment zone, enterprise zone, rural development, blight, town
homelessness: homeless, homelessness, shelter
culture: culture, cultural, art, arts, artist, museum, music, theater, humanities, heritage, library, literature, film, cultural exchange, monument, orchestra
faith and values: interfaith, interreligious, religion, religious, faith, church, mosque, muslim, islam, islamic, islamophobia, christian, jew, jewish, antisemitism, spiritual, moral, morality, values, traditional values, intercultural, dialogue, dialog, dialogue of civilizations, tolerance, intolerance, xenophobia, hatred, desecration, koran, quran, bible, civilization, clergy, patriarch, sacred, holy, blasphemy, extremism
youth: youth, young people, young, children, child labor, teenager, student exchange, youth employment
media and disinformation: media, journalist, journalism, press, broadcaster, broadcasting, broadcast, television, radio, newspaper, news, disinformation, fake news, propaganda, censorship, information space
`;

/** Fields of environment, energy, transport, science and land; as the other fields are written. */
const NATURE = `
environment: environment, environmental, environmentally, pollution, pollute, polluter, clean air, clean water, air quality, smog, contamination, ecosystem, ecology, ecological, EPA, environmental protection, litter, cleanup, acid rain, biodiversity, deforestation, desertification
climate: climate, climate change, global warming, greenhouse, emission, emissions, carbon, carbon dioxide, warming, paris agreement, kyoto, sea level, low carbon, ozone
waste and toxics: waste, toxic, toxic waste, hazardous, hazardous waste, superfund, sewage, wastewater, landfill, asbestos, chemical, pesticide, lead poisoning, recycle, recycling, solid waste, garbage, runoff, spill
wildlife and forests: wildlife, species, endangered species, forest, forestry, habitat, timber, marine life, coral, animal
drinking water: drinking water, tap water, water supply, water quality, fluoridation, aquifer
energy: energy, energy independence, energy policy, power plant, electricity, electric, electrical, utility, utilities, hydropower, hydroelectric, power grid, grid, megawatt, energy efficiency, energy crisis, fuel, synthetic fuel, rural electrification, energy security, weatherize, transmission lines
oil and gas: oil, petroleum, natural gas, crude, gasoline, gas price, gas prices, drill, drilling, offshore, pipeline, refinery, barrel, OPEC, foreign oil, fossil fuel, oil companies, shale, strategic petroleum reserve
coal: coal, miner, mining, mine, coal mine, clean coal
renewable energy: solar, wind, wind power, renewable, biofuel, ethanol, geothermal, hydrogen, clean energy, alternative energy, alternative fuel, batteries, fuel cell, green jobs, hybrid
nuclear energy: nuclear power, nuclear energy, atomic energy, peaceful uses of atomic energy, nuclear plant, reactor, uranium, enrichment, nuclear waste, atoms for peace, civilian nuclear
transport: transportation, transport, highway, interstate, road, roads, bridge, railroad, rail, railway, train, airline, airport, aviation, air traffic, mass transit, transit, subway, bus, truck, trucking, automobile, car, traffic, motor vehicle, infrastructure, port, waterway, shipping, merchant marine, maritime, ship, canal, seaway, driver, auto safety, high speed rail, pothole, passenger, freight, aircraft safety
science: science, scientific, scientist, research, laboratory, laboratories, technology, technological, innovation, innovate, discovery, nobel, engineer, engineering, breakthrough, biotechnology, genome, research and development, stem cell, nanotechnology
space: space, space program, outer space, satellite, astronaut, moon, mars, NASA, rocket, space station, shuttle, spacecraft, orbit, lunar, cosmos, cosmonaut, sputnik
computers and telecommunications: computer, internet, broadband, software, digital, cyber, cybersecurity, hacker, online, telephone, telecommunications, wireless, information superhighway, high speed internet, web, data, artificial intelligence, telecommunication, smartphone, information technology, cyberspace, information security, information and communication technologies
weather and oceans: weather, forecasting, meteorology, oceanography, geological survey
public lands: public lands, public land, national park, national parks, park, wilderness, wild rivers, scenic, seashore, national forest, grazing, natural resources, conservation, conservationist, historic site, memorial, land management, outdoor, seacoast, landmark, outdoors, preserve
water resources: water resources, river, dam, irrigation, reclamation, flood control, river basin, valley authority, water power, watershed, watersheds, levee, navigation, reservoir, desalination, saline
indigenous peoples: indigenous, indian tribes, native american, native americans, tribal, tribe, reservation, american indian, american indians, eskimo, aboriginal, alaska natives
territories and dependencies: territory, territories, statehood, dependency, commonwealth status, self government, puerto rico, guam, virgin islands, hawaii, alaska, samoa, devolution, colony, overseas territory, trust territory
sea and polar regions: law of the sea, ocean, seabed, high seas, arctic, antarctic, antarctica, continental shelf, whaling, fishing rights, northern sea route, freedom of navigation
`;

/** Fields of how a state is run; as the other fields are written. */
const GOVERNMENT = `
government operations: government operations, bureaucracy, bureaucrat, bureaucratic, red tape, civil service, federal employee, federal employees, civil servant, federal agency, government agency, agencies, reorganization, reorganize, efficiency, efficient government, streamline, inspector general, paperwork, waste fraud and abuse, executive branch, government reform, reinventing government, smaller government, big government, federal workers, government workers, hoover commission, cabinet department
intergovernmental relations: state and local, state governments, local government, local governments, governor, revenue sharing, federalism, block grants, county, municipality, grant in aid, statehouse, states and cities, unfunded mandates
legislature and executive: bipartisan, bipartisanship, partisan, partisanship, gridlock, veto, line item veto, congress and the president, separation of powers, constitutional amendment, committee, filibuster, speaker, electoral college, presidential succession, term of office
appointments: nominee, nomination, nominate, confirmation, confirm, appointment, appointee
campaigns and elections: campaign, campaign finance, campaign contributions, special interest, special interests, lobbyist, lobby, lobbying, election, ethics, disclosure, political action committees, soft money, political advertising, gerrymander, redistricting, gift, congressional districts
scandal and corruption: scandal, impeachment, corruption, corrupt, watergate, bribery, bribe, graft, special prosecutor
postal service: postal, post office, mail, postal rates, postmaster
procurement and property: procurement, contractor, government contract, federal buildings, government property, competitive bidding
census and statistics: census, statistics, statistical, population count
capital city: district of columbia, home rule, capital city
holidays and commemorations: holiday, holidays, commemorative, anniversary, medal, bicentennial
tax administration: internal revenue, IRS, audit, tax collection, tax return, tax enforcement
claims and compensation: claims against the government, compensation for victims, restitution, reparation
currency: currency, coinage, coin, mint
civil society and human rights: human rights, fundamental freedoms, torture, political prisoners, genocide, crimes against humanity, oppression, persecution, war crimes, tyranny, dissident, repression, freedoms, civil society, arbitrary detention, disappearances, executions, human dignity
democracy: democracy, democratic, free elections, self rule, dictator, dictatorship, liberty, rule of law, good governance
`;

/** Fields of war, peace and security; as the other fields are written. */
const PEACE = `
defence: defense, defence, military, armed forces, army, navy, naval, air force, marine corps, marines, soldier, sailor, airman, troops, troop, battalion, combat, weapon, weaponry, missile, bomber, aircraft carrier, submarine, fighter plane, warship, tank, pentagon, national security, military strength, preparedness, deterrence, deterrent, rearmament, commander, general staff, servicemen, servicemember, men and women in uniform, in uniform, strategic air command, defense budget, defense spending, striking power, national defense, armament, garrison, missile defense
military personnel: enlist, enlistment, draft, selective service, recruit, conscription, universal training, military pay, veteran, veterans, reserve forces, national guard, reservist, wounded warriors, military families, military personnel, gi bill, manpower
military aid: military aid, military assistance, arms sales, security assistance, arms supplies, mutual security, military cooperation, arms trade
alliances: alliance, ally, allies, NATO, north atlantic treaty, SEATO, warsaw pact, mutual defense, collective defense, peacekeeping, peacekeeper, peacekeepers, coalition
intelligence: intelligence, espionage, spy, covert, CIA, intelligence community, counterintelligence, intelligence agencies
nuclear arms: nuclear weapon, nuclear weapons, nuclear arms, atomic bomb, hydrogen bomb, atomic weapon, atomic weapons, nuclear test, nuclear testing, test ban, warhead, nuclear war, nuclear free, nuclear weapon free zone, denuclearization, nonproliferation, non-proliferation, proliferation, thermonuclear, fissile, nuclear material, nuclear attack, comprehensive test ban, NPT, atomic
arms control: arms control, arms race, arms reduction, disarmament, disarm, limitation of armaments, strategic arms, strategic arms limitation, SALT, START, start treaty, weapons of mass destruction, chemical weapons, biological weapons, conventional arms, small arms, landmine, landmines, cluster munitions, inspection, verification, verifiable, reduction of military budgets, demilitarization, ammunition, inspectors
war abroad: war, battle, battlefield, enemy, enemies, invade, invasion, aggression, aggressor, attack, victory, occupation, insurgent, insurgency, withdraw troops, prisoners of war, bombing, offensive, retaliate, regime, fighting, front line, surge, airstrike, liberate, militia
terrorism: terrorism, terrorist, terror, counterterrorism, hijack, hijacking, bombing, extremist, radical, jihad, al qaeda, ISIS, taliban, hezbollah, hamas, homeland security, suicide bomber, piracy, hostage, september 11th
homeland security: homeland, homeland security, civil defense, first responder, patriot act, emergency preparedness, bioterrorism, fallout shelter
armed conflict and its consequences: armed conflict, armed conflicts, conflict, hostility, hostilities, bloodshed, ceasefire, cease-fire, truce, humanitarian, humanitarian aid, humanitarian assistance, humanitarian situation, humanitarian pause, humanitarian corridor, international humanitarian law, civilian casualties, civilian, casualty, casualties, wounded, killed, displaced, internally displaced, refugee, refugees, reconstruction, post-conflict, evacuation, evacuate, hostage, siege, blockade, shelling, escalation, de-escalation, devastation, destruction, suffering, relief, victims of war, mine clearance, demining, famine, fighting, violence
peace settlement: settlement, political settlement, peaceful settlement, negotiated settlement, peace, peace process, peace talks, peace agreement, reconciliation, reconcile, normalization, normalize relations, normalization of relations, differences, disagreements, dispute, disputes, mediation, mediator, mediate, good offices, negotiation, negotiate, truce, lasting peace, just and lasting, comprehensive solution, solution, compromise, peacemaker, roadmap, disengagement, talks, intra-national dialogue, rapprochement, detente
palestinian question: palestinian question, question of palestine, palestine, palestinian, two-state solution, two-state, two states, middle east settlement, middle east process, gaza, gaza strip, west bank, east jerusalem, jerusalem, israel, israeli, quartet, arab peace initiative, occupied territories, occupied arab territories, palestine refugees, UNRWA, israeli settlements, al-aqsa, intifada, golan, camp david, oslo
security architecture: security architecture, architecture, security system, collective security, regional security, security, stability, mechanism, collective mechanism, monitoring, monitoring mechanism, framework, security arrangement, confidence building, security guarantee, guarantees, indivisible security, format, multilateral, collective, system of security, regional organizations, dialogue platform, peace and security, strategic stability, regional stability, nonaggression, concept of collective security
sanctions: sanction, sanctions, embargo, unilateral coercive measures, coercive measures, economic sanctions, countermeasures, boycott
sovereignty: sovereignty, sovereign, noninterference, non-interference, interference in internal affairs, territorial integrity, sovereign equality, independence
`;

/** Fields of relations between states; as the other fields are written. */
const DIPLOMACY = `
international affairs: international affairs, foreign policy, foreign affairs, international, foreign, diplomacy, diplomatic, diplomat, embassy, embassies, ambassador, consulate, world affairs, nations, free world, other nations, summit, secretary of state, foreign minister, overseas, world leadership, community of nations, bilateral, isolationism, isolationist, free peoples, free nations, iron curtain, communism, communist, cold war, peoples of the world, world order, leadership in the world, state department
foreign aid: foreign aid, foreign assistance, economic assistance, aid program, marshall plan, point four, mutual aid, alliance for progress, technical cooperation, millennium challenge, humanitarian assistance
international organisations: international organization, international organizations, united nations, UNESCO, red cross, general assembly, security council, charter, league of nations, nongovernmental organizations, international criminal court, multilateral, specialized agencies
international law: international law, law of nations, treaty, convention, charter, charter of the united nations, protocol, ratification, ratify, resolution, resolutions, international court, ICJ, international legal, norms
international finance: international monetary fund, world bank, development bank, sovereign debt, IMF, international finance, debt crisis
colonialism: colonial, colonialism, colony, decolonization, self-determination, right to self-determination, non-self-governing, trusteeship, trust territory, colonial peoples, colonial countries, independence, apartheid, namibia, southern rhodesia, neocolonialism, racial discrimination, racism, foreign economic interests, territories under
partnership of states: partnership, strategic partnership, bilateral relations, mutually beneficial, mutually beneficial cooperation, cooperation, trusting, friendship, friendly, good neighborly, good neighbor, comprehensive cooperation, multifaceted, support, relations, ties, alliance relations, trustful
diplomats and citizens abroad: consular, passport, visa, embassy, compatriot, citizens abroad, diplomatic mission, diplomatic immunity
multipolarity: polycentric, multipolar, multipolar world, world order, hegemony, unipolar, neocolonial, centre of power, global governance, civilization, world majority, global south, BRICS
`;

/** The words of English, field by field. */
export const ENGLISH = [ECONOMY, SOCIETY, NATURE, GOVERNMENT, PEACE, DIPLOMACY].join('');
