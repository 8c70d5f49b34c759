/** Words for people by nation, faith or party, as adjectives ("the Russian president") and as groups ("Mexicans"). */
import { wordSet } from './wordSet'

export const nationalities = wordSet(`
Afghan, African, African-American, African American, Albanian, Algerian, American, Angolan, Arab, Arabic, Argentine, Argentinian, Armenian, Asian, Asian-American, Assyrian, Australian, Austrian, Azerbaijani, Bahraini, Bangladeshi
Basque, Belarusian, Belgian, Bolivian, Bosnian, Brazilian, British, Bulgarian, Burmese, Cambodian, Cameroonian, Canadian, Catalan, Caribbean, Caucasian, Chadian, Chechen, Chilean, Chinese, Chinese-American, Colombian, Congolese, Croatian
Cuban, Cuban-American, Cypriot, Czech, Danish, Dutch, Ecuadorian, Egyptian, English, Eritrean, Estonian, Ethiopian, European, Filipino, Finnish, Flemish, French, Gambian, Georgian, German, Ghanaian, Greek, Guatemalan, Haitian, Hawaiian, Hispanic
Honduran, Hungarian, Icelandic, Indian, Indonesian, Iranian, Iranian-American, Iraqi, Irish, Israeli, Italian, Italian-American, Jamaican, Japanese, Japanese-American, Jordanian, Kazakh, Kenyan, Korean, Kosovar, Kurdish, Kuwaiti, Laotian, Latin, Latin American, Latino, Latina
Latvian, Lebanese, Liberian, Libyan, Lithuanian, Macedonian, Malaysian, Maltese, Mexican, Mexican-American, Moldovan, Mongolian, Moroccan, Nepalese, Native American, Nicaraguan, Nigerian, North Korean, Norwegian, Ottoman, Pakistani, Palestinian
Panamanian, Paraguayan, Persian, Peruvian, Polish, Portuguese, Prussian, Puerto Rican, Qatari, Roman, Romanian, Russian, Rwandan, Salvadoran, Saudi, Scandinavian, Scottish, Senegalese, Serbian, Serb, Sicilian, Singaporean, Slovak, Slovenian, Somali, South African
South Korean, Soviet, Spanish, Sri Lankan, Sudanese, Swedish, Swiss, Syrian, Syrian-American, Taiwanese, Tatar, Thai, Tibetan, Tunisian, Turkish, Turk, Ugandan, Ukrainian, Uruguayan, Uzbek, Venezuelan, Vietnamese, Vietnam-era, Welsh, West Indian, Yemeni, Yugoslav, Zambian, Zimbabwean
Californian, Texan, Floridian, New Yorker, Londoner, Parisian, Bavarian, Southern, Northern, Western, Eastern, Midwestern, Anglo, Anglo-Saxon, Nordic, Slavic, Hebrew, Aramaic, Sunni, Shia, Shiite, Shi'ite, Yazidi, Hindu, Muslim, Islamic, Islamist, Jewish, Jew, Christian, Catholic, Roman Catholic
Protestant, Evangelical, Baptist, Methodist, Mormon, Lutheran, Anglican, Presbyterian, Orthodox, Buddhist, Sikh, Messianic, Victorian, Marxist, Communist, Socialist, Nazi, Confederate, Republican, Democratic, Libertarian, Conservative, Liberal, Progressive, Green, Labour, Tory, Zionist, Fascist
Keynesian, Olympic, Paralympic, Christ-like, Biblical, Elizabethan, Orwellian, Kafkaesque
`)

/** Groups of people that a text may quote or speak of as one agent, and the faith that shares no ending with them. */
export const peoples = wordSet(`
Islam, Afghans, Africans, African-Americans, African Americans, Albanians, Americans, Arabs, Argentines, Armenians, Asians, Asian-Americans, Australians, Austrians, Belgians, Bosnians, Brazilians, Britons, Brits, Bulgarians, Canadians, Chechens, Chileans, Colombians
Croats, Cubans, Czechs, Danes, Egyptians, Estonians, Ethiopians, Europeans, Filipinos, Finns, Germans, Greeks, Guatemalans, Haitians, Hispanics, Hondurans, Hungarians, Indians, Indonesians, Iranians, Iraqis, Israelis, Italians, Jordanians, Kenyans, Koreans, Kurds, Latinos
Libyans, Lithuanians, Mexicans, Native Americans, Nigerians, Norwegians, Pakistanis, Palestinians, Persians, Poles, Romanians, Russians, Saudis, Scots, Serbs, Slovaks, Somalis, South Koreans, North Koreans, Soviets, Spaniards, Swedes, Syrians, Taliban, Tatars, Thais, Tibetans
Turks, Ukrainians, Venezuelans, Vietnamese, Yemenis, New Yorkers, Californians, Texans, Floridians, Londoners, Parisians, Southerners, Northerners, Westerners, Muslims, Christians, Jews, Catholics, Protestants, Evangelicals, Baptists, Mormons, Hindus, Sikhs, Buddhists, Sunnis
Shiites, Republicans, Democrats, Libertarians, Conservatives, Liberals, Nazis, Communists, Socialists, Confederates, Iowans, Ohioans, Virginians, Pennsylvanians, Romans, Huguenots, Hebrews, Islamists, Marxists, Tories, Zionists
`)
