/** Fields of environment, energy, transport, science and land; as the other fields are written. */
export const NATURE = `
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
