/** Words that make a name an organization, and organizations known by their letters. */
import { wordSet } from './wordSet'

/** A name that ends in one of these is an organization: "Ruiz Foundation", "Hill College". */
export const organizationEndings = wordSet(`
Administration, Agency, Airlines, Airways, Alliance, Assembly, Association, Associates, Attorney's Office, Authority, Bank, Board, Bros, Brothers, Broadcasting, Brotherhood
Bureau, Cabinet, Campaign, Caucus, Center, Centre, Chamber, Channel, Church, Circle, Clinic, Club, Coalition, College, Command, Commission, Committee, Communications, Community
Companies, Company, Confederation, Conference, Congress, Consortium, Cooperative, Corp, Corp., Corporation, Corps, Council, Court, Courts, Daily, Department, Dept., Directorate, Division
Embassy, Enterprises, Entertainment, Federation, Films, Force, Forces, Forum, Foundation, Front, Fund, Gazette, Government, Group, Guard, Guild, Herald, Holdings, House, Hospital, Inc, Inc.
Industries, Initiative, Inquirer, Institute, Institution, International, Inquiry, Journal, Jury, Laboratory, Laboratories, Labs, League, Legion, Legislature, Library, LLC, LLP, Ltd, Ltd., plc, Magazine
Marines, Media, Ministry, Mission, Movement, Museum, Navy, Network, Networks, News, Newspaper, Newspapers, NGO, Nations, Org, Observatory, Office, Orchestra, Organisation, Organization, PAC, Panel
Parliament, Partners, Partnership, Party, Patrol, Pictures, Police, Post, Power, Press, Productions, Program, Programme, Project, Publishing, Radio, Records, Regiment, Register, Republicans, Review, School
Schools, Secretariat, Senate, Service, Services, Society, Solutions, Squad, Stores, Studios, Sun, Symphony, Synagogue, Syndicate, Systems, Team, Technologies, Telegraph, Television, Times, Tribunal
Tribune, Trust, TV, Union, Universities, University, Workers, Watch, Wire, Seminary, Academy, Army, Militia, Brigade, Battalion, Treasury, Commerce, Registry, Constabulary, Duma, Knesset, Bundestag
Reserve, Exchange, Chronicle, Dispatch, Examiner, Globe, Guardian, Independent, Mail, Mirror, Monitor, Observer, Star, Standard, Economist, Courier, Sentinel, Caller, Beast, Democrats, Lab, Operations, Collective
campaign, administration, government, committee, foundation, team, party, department, ministry, police, university, company, newspaper, magazine, council, embassy, camp, super PAC, union, commission, agency, organization, parliament
`)

/** In lower case after a name they make one organization of both only in these cases: "the Ruiz campaign", "the Okafor foundation". */
export const lowerOrganizationEndings = wordSet(`
campaign, administration, government, camp, foundation, organization, organisation, regime, transition team, team, police, super PAC, transition, ministry, parliament, embassy, police department, consulate
legislature, military, army, family, magazine
`)

/** "Department of …", "University of …", "Council on …": the name goes on over of, for, on, and. */
export const organizationHeads = wordSet(`
Academy, Administration, Agency, Alliance, Archdiocese, Assembly, Association, Bank, Board, Brotherhood, Bureau, Center, Centre, Chamber, Church, Club, Coalition, College, Commission, Committee, Confederation, Conference
Congress, Corps, Council, Court, Daughters, Department, Dept., Diocese, Directorate, District, Division, Federation, Force, Foundation, Fund, Guild, House, Institute, Institutes, Institution, Joint, League, Library, Ministry
Movement, Museum, Office, Order, Organisation, Organization, Parliament, Party, Program, School, Sisters, Society, Union, University, Veterans, Voice, Workers, Women, Mothers, Knights, Students, Citizens, Americans
Doctors, Reporters, Journal, Friends, Army, Bachelor, Faculty, Hall, Sons, Physicians, Scientists, Mayors, Conservatoire, Gang
`)

/** Parts of government and bodies that need no further word. */
export const knownOrganizations = wordSet(`
Congress, Senate, House, White House, Kremlin, Pentagon, Supreme Court, Parliament, Treasury, State Department, Justice Department, Defense Department, Capitol, Downing Street, Whitehall, Vatican
House of Representatives, House of Commons, House of Lords, Commons, Cabinet, Secret Service, Border Patrol, Coast Guard, National Guard, Marine Corps, Army, Navy, Air Force, Marines, Federal Reserve, Fed, Interpol, Europol, Medicare
Democratic Party, Republican Party, Labour, Libertarian Party, Green Party, Tea Party, Labour Party, Conservative Party, Grand Old Party, Hamas, Hezbollah, Taliban, Islamic State, al-Qaeda, al-Qaida, al Qaeda
Al-Qaeda, Al Qaeda, Boko Haram, United Nations, European Union, European Commission, European Parliament, World Bank, World Health Organization, Security Council, Associated Press, Reuters, Agence France-Presse, Xinhua, Itar-Tass, Bloomberg, Getty Images, Red Cross
Amnesty International, Scotland Yard, GOP, Planned Parenthood, Electoral College, Joint Chiefs, Sinn Féin, Likud, Fatah, Politburo, Bundestag, Knesset, Duma
`)

/** Known by their letters; other all-capital words are judged by what stands round them. */
export const organizationAcronyms = wordSet(`
ACLU, AFL-CIO, AFP, AFT, AIPAC, AP, ATF, CBO, CDC, CIA, CPAC, DEA, DHS, DNC, DOD, DOE, DOJ, DOT, DSCC, DCCC, EPA, EU, FAA, FARC, FBI, FCC, FDA, FDIC, FEC, FEMA, FIFA, FSB
FTC, GAO, GCHQ, GOP, HHS, HUD, IAEA, ICC, ICE, IDF, IMF, INS, IOC, IRA, IRS, ISIL, ISIS, KGB, KKK, LAPD, MIT, MLB, MI5, MI6, NAACP, NASA, NATO, NBA, NCAA, NEA, NFL, NHL, NHS, NIH, NOAA, NRA, NRCC, NRSC, NSA, NSC, NTSB, NYPD
OECD, OPEC, OSCE, PETA, PLO, RNC, SEC, SEIU, SNP, TSA, UAW, UCLA, UKIP, UN, U.N., UNESCO, UNHCR, UNICEF, UNC, USAID, USDA, USOC, USPS, VA, WHO, WTA, WTO, E.U., F.B.I., C.I.A., N.S.A., N.R.A., N.A.A.C.P., E.P.A., I.R.S., N.Y.P.D., A.C.L.U., R.N.C., D.N.C., G.O.P., A.P., N.F.L., IG
`)

/** Parties by their members, and the party's name. */
export const parties: ReadonlyMap<string, string> = new Map([
  ['Democrats', 'Democratic Party'],
  ['Dems', 'Democratic Party'],
  ['Republicans', 'Republican Party'],
  ['GOP', 'Republican Party'],
  ['Grand Old Party', 'Republican Party'],
  ['Tories', 'Conservative Party'],
  ['Libertarians', 'Libertarian Party'],
])
