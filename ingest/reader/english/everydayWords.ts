/**
 * Words of everyday news English: printed in lower case far more often than not, counted over some 800 news articles. One of them with a
 * capital, alone, is more likely a heading, the first word of a sentence or an emphasis than a name.
 */
export const everydayWords: ReadonlySet<string> = new Set(
  `
abandon ability able aboard abortion abortions abroad abruptly absence absolute absolutely absurd abuse academic accept acceptance accepted accepting access accompanied
accomplish accomplished accomplishments accord account accountable accounts accurate accusations accused accuses accusing achieve achieved achievement acknowledge acknowledged
acknowledging acted acting action actions active actively activism activist activities activity actor acts actual adapt add addition additional address addressed addresses
addressing adds administration admit admitted admitting adopted ads adult advance advanced advances advantage advantages adversaries advertising advice advise advised adviser
advising advocacy advocate advocated advocating affair affairs affect affected affiliated afford affordable afraid aftermath afternoon age agencies agency agenda agent agents
ages aggressive aggressively aging agree agreed agreement agreements agrees ahead aid aide aim aimed aims air aired airing airport airwaves alarmed alienate aligned alike alive
allegations alleged allegiance alleging alliance allow allowed allowing allows ally alone alongside alternative altogether amazing ambassador ambitions ambitious amendment
amendments amnesty amount amounted amounts analysis analyst anchor anger angered angry announce announced announcement announcing annual annually anonymity answer answered
answering answers anti anticipated anxieties anxiety anymore anytime anywhere apart apartment apologize apologized apparent appeal appealing appeals appear appearance
appearances appeared appearing appears applauded applause applied apply appoint appointed appointment appointments approach approaches approaching appropriate approval approved
area areas aren arena argue argued argues arguing argument arguments arm armed arms army arrangement array arrested arrive arrived arriving article articles aspects aspirations
assault asserted assertion assessment asset assets assigned assist assistance assistant associate associated assume assumed assumption assure assured attack attacked attackers
attacking attacks attempt attempted attempting attempts attend attendance attended attendees attending attention attitude attitudes attorney attract attracted attractive
attributed audience audiences author authoritarian authority authorized auto available average avoid avoided avoiding award awards aware awful awkward baby backed backer
backers background backing backlash backs bad badly bailout balance ball ballot ballots ban band bank bankers banking banks banned banning bar bare barely bargain barrier
barriers barring bars base bases basic basis battle battled battleground battles bear bearing beat beaten beating beautiful became becomes becoming began begin beginning begins
begun behalf behavior belief beliefs believed believes believing bench benefit benefited benefits beside bet bias biased bid bigger biggest bigotry bill billionaire
billionaires billions bills bipartisan birth birther bit bitter black blacks blame blamed blasted bloc block blocked blocking blood blow blue blunt board boasted body bold
bolster bomb bombing booed book books boos boost border borders boss bosses bottom bought bound box boy boycott brain brand brash break breakfast breaks bridge brief briefing
briefly bring bringing brings broad broadcast broader broadly broke broken broker brokered brother brothers brought bruising bubble budget build building built bulk burden
bureau bus business businesses businessman busy buy buying cable calendar camera camp campaign campaigned campaigning campaigns camps canceled cancer candidacy candidate
capable capacity capital capitalize capture captured car carbon card cards care career careful carefully careless cares carried carries carry carrying case cases cash casino
cast casting catch category caucus caucuses caught cause caused causes causing cautious ceiling celebrated celebrating celebration celebrity center centers central centrist
century certain chain chair chairman chairs chairwoman challenge challenged challenger challengers challenges challenging chamber champion championed chance chances change
changed changes changing channel chants chaos chaotic character charge charged charges charities cheap cheaper check checks cheer cheered cheering cheers chemistry chief child
childhood choice choices choose choosing chose chosen church circle circumstances cited cities citizen citizens citizenship city civil civilian claim claimed claiming claims
clarity clash clashed clashes class classic classified clean clear cleared climate clinch clinched clip close closed closely closer closest closing clout club coal coalition
code codes cold collapse colleague colleagues collect collected collection collective college colleges color column columnist combat combination combined comeback comfort
comfortable command commander commanding commercial commission commitment committed committee committees committing common communication communications communities community
companies company comparing comparison compelling compete competing competition competitive competitors compiled complained complaint complaints complete completed completely
complex complicated compound comprehensive compromise computer conceded concept concern concerned concerning concerns concessions concluded conclusion conclusions concrete
condemn condemned condemning condition conditions conduct conducted conducting conference conferences confidence confident confirm confirmed conflict conflicts confront
confronted confused congressional congressman connect connected connection connections conscience consensus consequences conservation conservatism conservative conservatives
consider considerable consideration considered considers consistent consistently conspiracy constant constantly constituencies constituency constitutional construction
consultant consulting consumer consumers contacted contained containing contender contenders content contention contentious contest contested contests continuation continued
continues continuing contract contrast contrasts contribute contributed contribution contributions contributors control controlled controls controversial controversies
controversy convention conventional conventions conversation conversations convicted convince convinced convincing cool cooperation coordinated core corner corporate
corporations correct corruption cost costly costs couldn council counsel count counted counter counterparts counties counting countries country county coup couple coupled
course courses court courts cover coverage covered covering crack crash crazy create created creating creation credentials credibility credible crime crimes criminal criminals
crisis critical criticism criticisms criticize criticized criticizing critique cross crossed crossing crowd crowds crucial crude crushed cry cultural culture curb currency
current customers cut cuts cutting cycle dad daily damage damaging danger dangerous dangers dark data database date dating daughter day days dead deadline deadly deal dealing
dealings deals dealt death deaths debate debated debates debt decade decades decent decide decided decidedly deciding decision decisions decisive decisively declaration declare
declared declaring decline declined decried dedicated deemed deep deeper deeply defeat defeated defeating defend defended defending defense defensive defiant deficit define
defined definitely definition degree degrees delay delegate delegates delegation deleted deliberately deliver delivered delivering demand demanded demanding demands democracy
democratic demographic demographics demonstrate demonstrated demonstration denial denied denounced denouncing deny denying department departure depend dependent depending
deployed deport deportation deported depth deputy descent describe described describes describing description deserve deserves designed desire desk desperate desperately
destroy destroyed destroying destruction detail detailed detailing details detained deter determination determine determined determining detractors devastating develop
developed developer developing development devoted diary didn die died difference differences different differently difficult difficulty dig digital digits diminished dinner
diplomacy diplomat diplomatic direct directed direction directly director disabled disagree disagreements disappointed disappointment disaster disastrous disclose disclosed
disclosure discourse discovered discrimination discuss discussed discussing discussion discussions disease disgrace dislike dismantle dismissed dismissing display
disproportionately dispute disputed disputes distance distant distinction distinguished distraction distributed district districts diverse diversity divide divided dividing
division divisions divisive doctor document documents doesn dog dollar dollars domestic dominance dominant dominate dominated don donated donation donations donor donors doom
door doors double doubled doubt doubts downtown downturn dozen dozens draft drama dramatic draw drawing drawn dream dressed drew drive driven driver drives driving drop dropped
dropping drove drug duty dynamic eager earn earned earning earnings ease easier easily eastern easy echoed echoing economic economically economics economies economist economy
edge editor editorial education effect effective effectively effects effort efforts eighth elders elect elected electing election elections electoral electorate element
elevated eligible eliminate eliminated eliminating elite elites emailed emails embarrassing embrace embraced embracing emerged emergency emerging emissions emotional emphasis
emphasize emphasized emphasizing empire employed employee employees employer employers employment empty encountered encourage encouraged encouraging end ended ending endorse
endorsed endorsement endorsements endorsing ends enemies enemy energized energy enforcement engage engaged engagement engaging engineer enjoyed enjoys enormous ensure ensuring
enter entered entering enters enthusiasm enthusiastic enthusiastically entire entirely entities entrepreneur entry environment environmental episode equal equality equity
equivalent era error erupted escalated escape establish established establishment estate estimated estimates ethics ethnic ethnicity evangelical eve evening evenly event events
eventual evidence evident exact exception exceptions excessive exchange exchanges excited excitement exclusively executive executives exercises exist existed existence existing
exists exit expand expanded expanding expansion expect expectation expectations expected expecting expects expense expensive experience experienced experiences expert expertise
explain explained explaining explains explanation explicitly exploit exposed exposure express expressed expressing extend extended extends extension extensive extent extra
extraordinary extreme extremely extremism extremist extremists eye eyes face faced faces facilities facility fact factor factors factory facts fail failed failing fails failure
failures fair fairly faith fake fall fallen falling fallout falls false familiar family famous famously fan fans fashion fast faster fate father fault favor favorability
favorable favorably favored favorite favors fear fears featured features federal feed feel feeling feelings feels fees feet fell fellow felt female fence feud fiction field
fields fierce fight fighter fighters fighting fights figures filed files filing filings fill filled film final finance finances financial find finding findings finds fine
finish finished fire firearms fired firing firm firmly firms fiscal fit fix flag flat flawed fled fleeing flew flight flip flood floor flow flowers fly flying focus focused
focuses focusing folks followed followers follows food foot footage football force forced forceful forcefully forces forcing forecast foreign foremost forget form formal
formally formed formidable forms forth fortune forum forward fossil fought foundation founded founder founding fracking fraction fractured frame framed fraud fraught free
freedom freely frequent frequently fresh friend friendly friends front frontrunner frustrated frustration fuel fueled fulfill fully fun function fund fundamental fundamentally
funded funding fundraiser fundraisers fundraising funds future gain gained gaining gains game gap garnered gas gather gathered gathering gave gay gender general generate
generated generating generation generations generous genuine giant gifts girl girls giving glad glass glimpse global globalization goal goals golf gonna goods gotten governing
government governments governor grabbing grabs grade gradually graduate graduation grand granted grasp grass grassroots greater greatest greatly greed green greeted grew ground
group groups grow growing grown grows growth guarantee guard guest guide guilty gun guns guy guys hackers hacking hadn hair hall halls halt hand handed handful handle handled
handling hands happen happened happening happens harder hardest hardly harm harsh hasn hate hates hatred haven head headed heading headlines headquarters heads health healthy
hear heard hearing hearings heart hearts heat heated heavily heavy hedge heed heightened held help helped helpful helping helps heritage hero hide higher highest highlight
highlighted highlighting highly hints hire hired hiring historic historical history hit hits hitting hold holding holds holiday home homes hometown honest honesty honor hope
hoped hopeful hopefuls hopes hoping horrible horse host hosted hostile hostility hosting hosts hot hotel hour hours house household households houses housing huge human hurt
hurting husband hypothetical ice icon idea ideas identified identify identifying identity ideological ideologically ideology ignorant ignore ignored ignoring ill illegal
illegally images immediate immediately immigrant immigration impact implemented implied importance important importantly imports impose imposing impossible impressed impression
impressive improve improved improvements improving inability inaccurate inappropriate incendiary incentive incident incidents incites inclination inclined include included
includes income incomes increase increased increases increasing incredible incredibly incremental incumbent independence independent independents indicate indicated indication
indictment individual individuals industrial industries industry inequality inevitable inevitably inflation influence influential information informed infrastructure initial
initiative injured inner innocent inquiry insiders insist insisted insisting insists inspector inspire inspired inspiring instance instances institution institutions insult
insulting insults insurance insurgent insurmountable integrity intellectual intelligence intended intends intense intent intention interactions interest interested interesting
interests internal international interrupted intervention interview interviewed interviews introduce introduced introducing introduction invest invested investigate
investigated investigating investigation investigations investigative investing investment investments investor investors invitation invited inviting invoked involved
involvement involving island isn issue issued issues jail jet job jobs joined joint joke joked journalism journalist judge judgment judicial jump jumped justice justices
justified justify keeping keeps kept key kick kicked kid kids kill killed killing kind kinds kitchen knew knock knocked knowing knowledge known knows label labor lack lacked
lacks ladies lady laid land landed landmark landscape landslide language large largely larger largest lasting latest laugh laughed launch launched launching law laws lawsuit
lawsuits lawyer lay laying lead leader leadership leading leads leaked lean leaning learn learned learning leave leaves leaving led legacy legal legislation legislative
legislature legitimate length lengthy lesser lesson lessons letter letters letting level levels leverage liability liar liberal liberals liberties liberty lie lied lies life
lifetime lift lifted light liked likely likened likes limit limited limiting limits line lined lines linguistics link linked links list listed listened listening lists lived
lives living loan loans lobby lobbying lobbyist lobbyists local location lock locked lodge lone longer longtime looked looming lose loser losers loses losing loss losses lost
loud loudly love loved low lower lowest loyal lunch lying machine magazine magic magnate mail main mainly mainstream maintain maintained maintains major majorities majority
makers male man manage managed management manager managers managing mandate manner manufacturers manufacturing map march margin margins mark marked market marketing markets
marking marks marriage married mass massacre massive master match matchup matchups mate material math mathematics matter matters maximum may mayor meaning meaningful means
meant meantime measure measured measures media medical meet meeting meetings meets member membership memo memoir memory mention mentioned mere merely mess message messages
messaging met methodology methods mid middle midst migrants migration militant militants military mind minds minimum minister minorities minority minus minute minutes mired
misleading misogynist missed missing mission mistake mistakes mix mixed mobilize mocked mocking mode model moderate moderates modern modest mogul mom moment moments momentum
money monitoring month monthly months mood moral morning mother mothers motivated mount mouth move moved movement moves movie moving multiple murder muscle music named names
naming narrative narrow narrowly nasty nation national nationalist nationally nations native natural nature nearby necessarily necessary needed needs negative negotiate
negotiated negotiating negotiations neighbor neighborhood neighboring neighbors nervous net network networks neurosurgeon neutral newly news newspaper newspapers nice night
nightclub nights nominate nominated nominating nomination nominations nominee nominees non nonprofit normal norms north northern notable noted notes notice noticed noting
notion nuclear number numbers numerous objective obligation observers obstacle obtain obtained obtaining obvious occasionally occasions occur occurred odds offense offensive
offer offered offering offers office officer officers offices official officially oil older oldest ongoing online onstage open opened opening openly opens operating operation
operations operative operatives opinions opponent opportunities opportunity oppose opposed opposes opposing opposition opted optimism optimistic option options order ordered
orders ordinary organization organizations organize organized organizer organizers organizing original ought outcome outlets outlined outrage outrageous outreach outright
outsider outsiders outspoken outstanding overcome overhaul overnight overseas overseeing overturn overwhelming overwhelmingly owned owner owners ownership owns pace pack
package packed page pages paid pain painful painting pair panel panic paper papers parent park partial participants participate participated participation particular parties
partisan partly partner partners partnership parts party pass passage passed passes passing passion passionate past pastor path paths pattern pause pay paying payments pays
peace peaceful peak pending perceived percent percentage perception perfect perform performance performances performed performing period permanent persistent person personal
personality personally personnel perspective persuade persuaded pharmaceutical phase philosophy phone phonology photograph photos phrase physical physics pic pick picked
picking picks picture piece pieces piled pitch pivot pivotal place placed places plain plan plane planet planned planning plans plant platform platforms play played player
players playing plays pleaded pleased pledge pledged pledges plenty plotting plus podcast point pointed pointing points poised polarized polarizing policies policy polite
political politician politicized politics poll polled polling polls pollster pool poor popular popularity population populations populism populist populous portion portray
portrayed pose posed position positioned positions positive possibility possible post posts potent potential potentially poured poverty power powerful powers practice practices
pragmatic praised praising pre precedent precincts predict predicted predicting prediction prefer preference preferred prepare prepared preparing presence present presented
presents preserve presidency president presidential presidents press pressed pressing pressure presumptive pretty prevail prevailed prevent prevented preventing preview price
prices primaries primarily primary prime principal principle principles prior priorities priority prison prisoners private pro probe problem problems procedure proceed
proceedings proceeds process produce produced producing product production products professional professionals professor profile profit profits profound program programs
progress progressive progressives project projected projects prominent promise promised promises promising promote promoting prompted prompting proof propaganda propel proper
properly property proportion proposal proposals proposed proposing proposition prosecuted prosecution prosecutor prospect prospects protect protected protecting protection
protections protest protester protests proud prove proved proven provide provides providing provision provisions provocative public pull pulled pulling punch pundits punished
purchase purpose purposes pursue pursued pursuing push pushed pushing puts putting qualifications qualified qualify qualities quality quarter question questioned questioning
questions quick quiet quietly quit quo quoted race races racial racially racism racist radical radio railed raise raised raises raising rallied rallies rally rallying ran range
ranging rank ranking ranks rape rapid rapidly rapists rare rarely rate rates rating ratings rattled raucous reach reached reaching reaction readers reading reads ready real
realistic reality realize realized reason reasonable reasons rebuffed rebuild recall recalled recalling receive received receiving reception recession reckless recognition
recognize recognized recognizes recommend recommendation recommended reconsider record records recovery recruit recruiting red reduce reduced reducing reelection reference
referencing referendum referred referring reflect reflected reflecting reflection reflects reform reforms refrain refugee refusal refuse refused refusing regard regarded regime
region regional register registered registering registration regret regular regularly regulation regulations reiterated reject rejected rejection relations relationship
relationships relative relatively release released releasing relentless relevant reliable reliably relied relief relies religion religious reluctant rely relying remain
remained remaining remains remark remarkable remarked remarks remembered reminded reminder reminding reminiscent remove removed renewed repeal repeat repeated repeatedly
repeating replace replaced replacement replied report reported reporter reporting reports represent representative representatives represented representing represents
reputation request requested requests require required requirement requirements requires requiring research reserved resign resignation resist resistance resolution resolve
resonate resort resources respect respected respectively respects respond responded respondents response responses responsibility responsible rest restaurant restore restraint
restricting restrictions result resulted results retail retain retired return returned returning returns reveal revealed revelations revenue reverse reversed review revolution
rhetoric rich richest rid rigged rights rise risen rises rising risk risks risky rival rivals road roads robust rock role roles roll rolled room root roots rose roughly round
route routinely row rule ruled rules ruling rumors run running runs rural sacrifice sad safe safety sale sales sanctions satisfied save saved savings scale scandal scandals
scared scathing scenario scene scenes schedule scheduled school schools science scientist scope score scored scores scramble screen screening scrutiny seal search season seat
seats secret secretary secrets sector secure secured securing security seek seeking seeks seemed seeming seemingly sees segment seize seized select selected selection self sell
selling senator sending senior sense sensitive sent sentence sentenced sentiment sentiments separate serial series serious seriously serve served server serves service services
serving session set sets setting settle settled settlement severe sex sexism sexual shake shaking shape shared shares sharing sharp sharply shift shifted shifting shifts shock
shocked shook shooting shootings shop short shot shots shouldn shouted shouting showed showing shown shut shy sick side sidelines sides siege sight signal signaled signals
signature signed significance significant significantly signs silence silver simple single sister sit site sites sits sitting situation situations sizable size skeptical
skepticism skill skills skin slammed slamming slightly slip slogan slot slow small smaller smart smile social socialist society soft soil sold solely solid solidarity solidly
solution solutions solve somewhat son sons sooner sophisticated sort sorts sought soul sound sounded sounding sounds south southern space sparked speak speaker speakers speaks
special specific specifics speculation speech speeches speechwriter speed spend spending spent spin spirit split spoke spoken spokesman spokeswoman sponsor sponsored spot
spotlight spots spread spreading spring square stability stable stacked staff staffer staffers stage stake stakes stance stances stand standard standards standing stands star
stark stars start started starts state stated statement statements statewide stating station statistics stature status stay stayed staying steady steal steel steep stem step
stepped steps stick sticking stiff stimulus stir stock stood stopped stopping stops store straight strain strategic strategies strategist strategists strategy streak stream
street streets strength strengthen stressed stretch strict strike striking string strong stronger strongest strongly struck structure struggle struggled struggles struggling
stuck student studied studies study stuff stump stunning stupid style subject submitted subsequent substance substantial substantially substantive subtle succeed succeeded
success successes successful successfully successor sudden sue sued suffered suggest suggested suggesting suggestion suggestions suggests suicide suit suits summer summit sums
super superdelegate superdelegates support supported supporter supporting supportive supports supposed surface surge surged surging surprise surprised surprising surrogate
surrogates surrounded surrounding survey surveyed surveys survive survived suspect suspected suspend suspended suspicion sustained sway sweeping swept swing switch sympathetic
sympathy system systems table tables tackle tactic tactics takes tale talked talking talks tank tap target targeted targeting targets tariffs task tax taxes tea teaches
teaching team tears tech technical technology teenager telephone televised television telling tells temperament temporarily temporary tend tendency tends tens tense tension
tensions tenure term terms terrible territory terror terrorism terrorist terrorists test tested testified testimony testing tests thanked theater theft theme themes theory thin
thinking thinks thought thoughts threat threaten threatened threatening threats threshold threw throw throwing thrown thwart ticket tide tie tied ties tight timing tiny tip
tired title titled tolerance tone tool tools topic topics total totally touch touched tough tougher tour touted town track tracking tracks traction trade traded trading
tradition traditional traffic tragedy tragic trail trailed trailing trails train training transcripts transfer transform transgender transition translate transparency
transparent trash travel traveled traveling treat treated treating treatment tremendous trend trends trial tribute tried tries trigger trip trips triumph trouble troubled
troubling trounced trust trusted truth tuition turmoil turned turning turnout turns tweeted tweeting tweets tying type types typical ugly ultimate unable unacceptable unanimous
unaware uncertain uncertainty unclassified uncomfortable undecided undercut underdog undermine undermining underscore underscored understand understanding understands
understood undocumented unemployment unexpectedly unfair unfairly unfavorable unfit unify unifying union unions unique unit unite united unity universal universities university
unknown unofficial unpopular unpopularity unprecedented unpredictable unqualified unsecured unusual unusually upcoming updates upper urban urged urgency urgent urging user uses
usual vacation vague valuable value values variety various vast vastly vehicle vehicles venture ventures venue version versus veteran vetted vetting viable vice victims
victories victory videos view viewed viewers views violated violating violation violations violence violent viral virtually vision visit visited visiting vital vocal voice
voiced voices volunteer volunteers vote voted voter votes voting vow vowed vowing vows vulnerability vulnerable vying wage wages waiting wake walk walked walking wall walls
wanting war warming warned warning wars wary wasn watchdog watched watching water waterboarding wave waves waving ways weak weakness wealth wealthiest wealthy weapon weapons
wear wearing website week weekend weekly weigh weighed weight welcomed welcoming welfare weren white whites wide widely wider widespread wife wild wildly willing willingness
win wind window wing winner winners winning wins winter wise wish wishes withdraw witness woes woman won wonder wonderful worked worker working works world worldwide worried
worries worry worrying worst worth wouldn wounded write writer writers writes writing wrongdoing xenophobe xenophobic yield younger zero zone
`
    .trim()
    .split(/\s+/),
)
