/** Fields of how a state is run; as the other fields are written. */
export const GOVERNMENT = `
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
