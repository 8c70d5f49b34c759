/** What stands before a person's name and is no part of it. */
import { wordSet } from './wordSet'

/** Always followed by a person's name where a capitalised word follows. */
export const personTitles = wordSet(`
Mr., Mr, Mrs., Mrs, Ms., Ms, Miss, Mlle, Mme, Mlle., Mme., Dr., Dr, Prof., Prof, Sir, Dame, Lord, Lady, Madame, Monsieur, Señor, Herr, Sen., Sens., Rep., Reps., Gov., Govs., Lt., Lt
Col., Gen., Capt., Sgt., Maj., Cpl., Pvt., Cmdr., Adm., Brig., Rev., Fr., Hon., Judge, Justice, Rabbi, Imam, Ayatollah, Sheikh, Sheik, Pastor, Pastors, Reverend, Father
Sister, Brother, Bishop, Archbishop, Cardinal, Pope, Saint, St., King, Queen, Prince, Princess, Emperor, Empress, Tsar, Tsarina, Tsarevna, Czar, Sultan, Baron
Baroness, Count, Countess, Duke, Duchess, Marquis, Earl, President, Presidents, Vice, Senator, Senators, Congressman, Congresswoman, Congressmen, Representative
Representatives, Governor, Governors, Mayor, Mayors, Chancellor, Premier, Minister, Secretary, Ambassador, Councilman, Councilwoman, Councilmember, Committeeman, Committeewoman, Assemblyman, Assemblywoman, Selectman, Solicitor, Undersecretary, Emeritus, Councillor
Alderman, Delegate, Commissioner, Speaker, Chairman, Chairwoman, Chair, Director, General, Colonel, Captain, Lieutenant, Major, Sergeant, Corporal
Admiral, Commander, Officer, Detective, Inspector, Sheriff, Deputy, Chief, Marshal, Superintendent, Professor, Doctor, Coach, Justices, Judges, Rapper
Attorney, Prosecutor, Treasurer, Comptroller, Analyst, Actor, Actress, Activist, Author, Comedian, Journalist, Editor, Reporter, Host, Director-General
Gens., Cols., Drs., Messrs., Supt., Det., Insp., Atty., Amb., Pres., V.P., VP, MP, MEP, CEO, AG, DA, Principal, Dean, Headmaster, Spokesman, Spokeswoman, Spokesperson
Singer, Swami, Mullah, Mahatma, Chaplain, Brigadier, Private, Specialist, Airman, Seaman, Trooper, Constable, Cllr, Tycoon, Billionaire, Businessman, Candidate, Nominee
`)

/** "Mr." and the like tell "he", the others "she". */
export const maleTitles = wordSet(`
Mr., Mr, Sir, Lord, Monsieur, Señor, Herr, Father, Fr., Brother, Pope, King, Prince, Emperor, Tsar, Czar, Sultan, Baron, Count, Duke, Marquis, Earl
Congressman, Chairman, Councilman, Spokesman, Businessman, Actor, Imam, Ayatollah, Sheikh, Cardinal, Archbishop, Alderman
`)
export const femaleTitles = wordSet(`
Mrs., Mrs, Ms., Ms, Miss, Dame, Lady, Madame, Sister, Queen, Princess, Empress, Tsarina, Tsarevna, Baroness, Countess, Duchess, Congresswoman, Chairwoman
Councilwoman, Spokeswoman, Actress
`)

/** Words of a longer title: "Vice President", "Attorney General", "Secretary of State", "former House Speaker". In any case. */
export const titleParts = wordSet(`
vice, deputy, assistant, principal, political, executive, national, field, digital, legal, associate, former, ex, acting, interim, then, late, current, incumbent, senior, junior, chief, executive, prime, foreign, defense, defence, finance
interior, home, state, attorney, general, major, lieutenant, staff, first, supreme, court, district, circuit, appeals, police, fire, national, security, press
chairman, secretary, minister, president, governor, senator, congressman, congresswoman, representative, director, manager, adviser, advisor, counsel, lady, gunnery
treasury, labor, commerce, energy, transportation, education, health, justice, council, county, city, town, federal, republican, democratic, presidential, candidate
nominee, frontrunner, front-runner, hopeful, contender, majority, minority, leader, whip, speaker, house, senate, communications, policy, research, campaign, party
retired, right, honorable, u.s., us, american, british, french, german, russian, ranking, member, independent, tea, gop, democrat, army, navy, air, force, marine
national, regional, managing, founding, founder, co-founder, editor, editor-in-chief, correspondent, host, anchor, spokesman, spokeswoman, spokesperson, nba, nfl, nobel, professor
`)
