/** Countries, US states and the places most often in the news, as closed lists; and the words that make any name a place. */
import { wordSet } from './wordSet'

export const countries = wordSet(`
Afghanistan, Albania, Algeria, Andorra, Angola, Argentina, Armenia, Australia, Austria, Azerbaijan, Bahamas, Bahrain, Bangladesh, Barbados, Belarus
Belgium, Belize, Benin, Bermuda, Bhutan, Bolivia, Bosnia, Bosnia and Herzegovina, Botswana, Brazil, Britain, Great Britain, Brunei, Bulgaria, Burkina Faso
Burma, Burundi, Cambodia, Cameroon, Canada, Cape Verde, Central African Republic, Chile, China, Colombia, Congo, Costa Rica, Croatia, Cuba
Cyprus, Czech Republic, Czechoslovakia, Czechia, Denmark, Djibouti, Dominica, Dominican Republic, East Timor, East Germany, West Germany, Ecuador, Egypt
El Salvador, England, Eritrea, Estonia, Eswatini, Ethiopia, Fiji, Finland, France, Gabon, Gambia, Germany, Ghana, Greece, Greenland, Grenada
Guatemala, Guinea, Guinea-Bissau, Guyana, Haiti, Honduras, Hong Kong, Hungary, Iceland, India, Indonesia, Iran, Iraq, Ireland, Northern Ireland
Israel, Italy, Ivory Coast, Jamaica, Japan, Kazakhstan, Kenya, Kiribati, Kosovo, Kuwait, Kyrgyzstan, Laos, Latvia, Lebanon, Lesotho, Liberia, Libya
Liechtenstein, Lithuania, Luxembourg, Macau, Macedonia, North Macedonia, Madagascar, Malawi, Malaysia, Maldives, Mali, Malta, Mauritania, Mauritius, Mexico
Micronesia, Moldova, Monaco, Mongolia, Montenegro, Morocco, Mozambique, Myanmar, Namibia, Nauru, Nepal, Netherlands, New Zealand, Nicaragua, Niger
Nigeria, North Korea, Norway, Oman, Pakistan, Palau, Palestine, Panama, Papua New Guinea, Paraguay, Peru, Philippines, Poland, Portugal, Qatar, Romania
Russia, Rwanda, Samoa, San Marino, Saudi Arabia, Scotland, Senegal, Serbia, Seychelles, Sierra Leone, Singapore, Slovakia, Slovenia, Solomon Islands
Somalia, South Africa, South Korea, South Sudan, Soviet Union, Spain, Sri Lanka, Sudan, Suriname, Sweden, Switzerland, Syria, Taiwan, Tajikistan, Tanzania
Thailand, Tibet, Togo, Tonga, Trinidad, Trinidad and Tobago, Tunisia, Turkey, Turkmenistan, Tuvalu, Uganda, Ukraine, United Arab Emirates, United Kingdom
United States, United States of America, Uruguay, Uzbekistan, Vanuatu, Vatican, Vatican City, Venezuela, Vietnam, Wales, Yemen, Yugoslavia, Zambia, Zimbabwe
America, USA, U.S.A., US, U.S., U.S, U. S., UK, U.K., UAE, USSR, U.S.S.R., Korea, Holland, Persia, Crimea, Gaza, West Bank, Gaza Strip, Kurdistan, Chechnya
`)

export const usStates = wordSet(`
Alabama, Alaska, Arizona, Arkansas, California, Colorado, Connecticut, Delaware, Florida, Georgia, Hawaii, Idaho, Illinois, Indiana, Iowa, Kansas
Kentucky, Louisiana, Maine, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey
New Mexico, New York, North Carolina, North Dakota, Ohio, Oklahoma, Oregon, Pennsylvania, Rhode Island, South Carolina, South Dakota, Tennessee, Texas
Utah, Vermont, Virginia, Washington, West Virginia, Wisconsin, Wyoming, District of Columbia, Puerto Rico, Guam
`)

/** As printed after a town: "Dover, Del.", "Pueblo, CO". */
export const stateAbbreviations = wordSet(`
Ala., Ariz., Ark., Calif., Cal., Colo., Conn., Del., Fla., Ga., Ill., Ind., Kan., Ky., La., Md., Mass., Mich., Minn., Miss., Mo., Mont., Neb., Nev., N.H.
N.J., N.M., N.Y., N.C., N.D., Okla., Ore., Pa., R.I., S.C., S.D., Tenn., Tex., Vt., Va., Wash., W.Va., W. Va., Wis., Wyo., D.C., DC, Ont., B.C.
AL, AK, AZ, AR, CA, CO, CT, DE, FL, GA, HI, ID, IL, IA, KS, KY, LA, MA, MD, ME, MI, MN, MO, MS, MT, NC, ND, NE, NH, NJ, NM, NV, NY, OH, OK, OR, PA, RI
SC, SD, TN, TX, UT, VA, VT, WA, WI, WV, WY
`)

export const places = wordSet(`
Aberdeen, Abu Dhabi, Abuja, Accra, Addis Ababa, Adelaide, Akron, Albany, Albuquerque, Aleppo, Alexandria, Algiers, Amman, Amsterdam, Anaheim, Anchorage
Ankara, Ann Arbor, Antwerp, Arlington, Aspen, Athens, Atlanta, Atlantic City, Auckland, Augusta, Aurora, Austin, Baghdad, Baku, Baltimore, Bangalore
Bangkok, Barcelona, Basel, Basra, Baton Rouge, Beijing, Beirut, Belfast, Belgrade, Benghazi, Berkeley, Berlin, Bern, Bethlehem, Beverly Hills
Birmingham, Bogotá, Bogota, Boise, Bologna, Bombay, Bonn, Boston, Boulder, Bratislava, Brighton, Brisbane, Bristol, Brooklyn, Bronx, Brussels, Bucharest
Budapest, Buenos Aires, Buffalo, Burlington, Cairo, Calais, Calcutta, Calgary, Cambridge, Canberra, Cannes, Cape Town, Caracas, Cardiff, Casablanca
Cedar Rapids, Charleston, Charlotte, Charlottesville, Chattanooga, Chicago, Cincinnati, Cleveland, Cologne, Colombo, Colorado Springs, Columbia, Columbus
Copenhagen, Coventry, Dakar, Dallas, Damascus, Davos, Dayton, Daytona Beach, Delhi, Denver, Des Moines, Detroit, Dhaka, Doha, Dortmund, Dover, Dresden
Dubai, Dublin, Durban, Durham, Düsseldorf, Edinburgh, El Paso, Erie, Eugene, Fairfax, Fallujah, Fargo, Fayetteville, Ferguson, Flint, Florence, Fort Lauderdale
Fort Worth, Frankfurt, Fresno, Galway, Geneva, Genoa, Gettysburg, Glasgow, Grand Rapids, Green Bay, Greensboro, Guadalajara, Guantanamo, Guantanamo Bay
Hague, The Hague, Hamburg, Hanoi, Harare, Harlem, Harrisburg, Hartford, Havana, Helsinki, Hiroshima, Hollywood, Honolulu, Houston, Indianapolis, Islamabad
Istanbul, Jackson, Jacksonville, Jakarta, Jersey City, Jerusalem, Johannesburg, Kabul, Kampala, Kandahar, Kansas City, Karachi, Kathmandu, Key West, Kharkiv
Khartoum, Kiev, Kyiv, Kingston, Kinshasa, Knoxville, Kuala Lumpur, Kyoto, Lagos, Lahore, Lansing, Las Vegas, Leeds, Leipzig, Lima, Lisbon
Little Rock, Liverpool, Ljubljana, London, Long Beach, Los Angeles, Louisville, Lyon, Madrid, Manchester, Manhattan, Manila, Marseille, Mecca
Medina, Melbourne, Memphis, Mexico City, Miami, Miami Beach, Milan, Milwaukee, Minneapolis, Minsk, Mobile, Mogadishu, Monterey, Montgomery, Montreal, Moscow
Mosul, Mumbai, Munich, Nagasaki, Nairobi, Nantes, Naples, Nashville, New Delhi, New Haven, New Orleans, New York City, Newark, Newcastle, Newport, Nice
Norfolk, Oakland, Odessa, Oklahoma City, Omaha, Orlando, Osaka, Oslo, Ottawa, Oxford, Palm Beach, Palo Alto, Paris, Pasadena, Perth, Philadelphia, Phnom Penh
Phoenix, Pisa, Pittsburgh, Plymouth, Port-au-Prince, Portland, Prague, Pretoria, Princeton, Providence, Pyongyang, Quebec, Québec, Queens, Quito, Raleigh
Raqqa, Reno, Reykjavik, Reykjavík, Richmond, Riga, Rio de Janeiro, Riyadh, Rochester, Rome, Rotterdam, Sacramento, Saigon, Salem, Salt Lake City, San Antonio
San Bernardino, San Diego, San Francisco, San Jose, San Juan, Sanaa, Santa Barbara, Santa Cruz, Santa Fe, Santa Monica, Santiago, Santo Domingo, Sao Paulo
São Paulo, Sarajevo, Savannah, Scranton, Seattle, Seoul, Seville, Shanghai, Sheffield, Shenzhen, Silicon Valley, Sochi, Sofia, Southampton, Spokane
Springfield, St. Louis, St. Paul, St. Petersburg, Staten Island, Stockholm, Strasbourg, Stuttgart, Sydney, Syracuse, Taipei, Tallahassee, Tallinn, Tampa
Tampa Bay, Tbilisi, Tehran, Tel Aviv, Tijuana, Tokyo, Toledo, Toronto, Tripoli, Tucson, Tulsa, Tunis, Turin, Utrecht, Vancouver, Venice, Vienna, Vilnius
Warsaw, Washington D.C., Washington DC, Waterloo, Wellington, Wichita, Wilmington, Winnipeg, Wuhan, Yokohama, York, Youngstown, Zagreb, Zurich, Zürich
Africa, Antarctica, Arctic, Asia, Asia Minor, Atlantic, Pacific, Balkans, Baltic, Bavaria, Brittany, Caribbean, Catalonia, Caucasus, Central America
Central Asia, Central Europe, Cornwall, Devon, Donbas, Eastern Europe, East Asia, Essex, Eurasia, Europe, Far East, Galilee, Gulf Coast, Himalayas, Iberia
Kashmir, Kent, Lancashire, Latin America, Lapland, Long Island, Manitoba, Mediterranean, Mesopotamia, Middle East, Midwest, Near East, New England
New South Wales, Normandy, North Africa, North America, Nova Scotia, Oceania, Ontario, Prussia, Quebec, Queensland, Rust Belt, Sahara, Saskatchewan, Scandinavia
Siberia, Sicily, Silesia, Sinai, South America, South Asia, Southeast Asia, Sub-Saharan Africa, Sussex, Tasmania, Transylvania, Tuscany, Ulster, West Africa
West Coast, East Coast, Western Europe, Yorkshire, British Columbia, Alberta, Siberia, Balochistan, Punjab, Bengal, Darfur, Capitol Hill, Wall Street, Broadway, Las Vegas Strip
Persian Gulf, Gulf of Mexico, Red Sea, Dead Sea, Black Sea, Bay of Bengal, South China Sea, English Channel, Suez Canal, Panama Canal, Rhine, Thames, Nile
Bay Area, Northeast, Northwest, Southwest, Southeast, Sun Belt, Deep South, Bible Belt, Eastern Seaboard, Oval Office, Ground Zero, Times Square, Central Park, Camp David, Mars, Earth
`)

/** A name that ends in one of these is a place. */
export const placeEndings = wordSet(`
Mosque, County, Counties, City, Town, Township, Village, Borough, Parish, Province, District, Prefecture, Territory, Territories, Island, Islands, Isle, Peninsula
Valley, Hill, Hills, Mountain, Mountains, Mount, Canyon, Desert, Forest, Woods, Park, Garden, Gardens, Beach, Bay, Gulf, Strait, Ocean, Sea, Lake, River
Creek, Falls, Springs, Harbor, Harbour, Port, Street, Avenue, Road, Boulevard, Lane, Drive, Highway, Freeway, Turnpike, Square, Plaza, Bridge, Tunnel
Airport, Station, Tower, Towers, Hall, Stadium, Arena, Fieldhouse, Coliseum, Theater, Theatre, Building, Palace, Castle, Cathedral, Cemetery, Hotel, Inn, Resort, Shoal, Shoals
Ranch, Farm, Prison, Jail, Coast, Shore, Shores, Heights, Grove, Ridge, Glacier, Volcano, Zoo, Mall, Embankment, Ballroom, Raceway, Speedway, Courthouse
Ave, Ave., St, Blvd, Rd, Terminal, Center, Centre, Amphitheater, Pavilion, Shelf, Reef, Basin, Canal, Suburb, Region, Auditorium, Field
`)

/** A name that begins with one of these is a place: "Lake Erie", "Fort Bragg", "Mount Rushmore". */
export const placeBeginnings = wordSet(
  `Lake, Fort, Mount, Mt., Mt, Cape, Port, Camp, San, Santa, Saint, St., St, Ft., El, Los, Las, Isle, Bay, Gulf, Strait, Sea`,
)

/** In lower case before "of" or after a name: "the town of Dover", "the Donetsk region". */
export const placeNouns = wordSet(`
city, cities, town, village, county, state, province, region, district, suburb, neighborhood, neighbourhood, borough, island, country, nation, capital, area
hamlet, municipality, territory, republic, kingdom, port, valley, river, peninsula, coast, streets, border, borders
`)

/** May open a place's name: "northern Syria" keeps "Syria", "North Africa" is one name. */
export const directions = wordSet(
  `North, South, East, West, Northern, Southern, Eastern, Western, Central, Upper, Lower, New, Greater, Northeast, Northwest, Southeast, Southwest, Mid`,
)
