/**
 * Fields of economic policy: on each line the words that people use when they speak of one matter.
 * The first column names the field; phrases stand with their spaces.
 */
export const ECONOMY = `
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
