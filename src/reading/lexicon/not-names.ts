import { words } from './rows.ts'

/** Capitalised at the start of a sentence or in a headline, and no part of anybody's name. */
export const NEVER_IN_NAMES = words(`
a an the this that these those some any all both each every either neither no not none many much more most few several such same other another one two three four five six seven eight nine ten first second third last next
i you he she it we they me him her us them my your his its our their mine yours hers ours theirs himself herself itself themselves myself who whom whose which what when where why how whether
and or but nor so yet for if as at by in on of to up off out over with from into onto upon under above below about after before since until till while during between among amid against along across around behind beyond despite except inside near outside past per plus than through throughout toward towards via within without because although though unless whereas once like unlike following regarding concerning including citing given notwithstanding
is are was were be been being am do does did done has have had having will would shall should can could may might must cannot let
there here then now today yesterday tomorrow tonight later earlier soon still also too even just only again ever never always often already almost perhaps maybe however meanwhile moreover furthermore therefore thus hence instead indeed otherwise nevertheless nonetheless additionally finally eventually recently currently previously separately elsewhere further back ahead away together
asked speaking talking pressed questioned quoted added noting according based born known called made seen told said says say adding arriving returning standing sitting facing seeking hoping citing reporting writing responding referring commenting tweeting joined accompanied flanked backed supported
yes ok okay please thanks thank well oh hey hello hi good great
critics sources officials analysts observers experts leaders diplomats negotiators talks meeting meetings negotiations reporters lawmakers people men women authorities allies aides advisers advisors supporters opponents activists protesters voters workers farmers investors markets stocks shares oil gas
read story news photo photos image images video file update updated breaking exclusive analysis opinion editorial live watch listen related more advertisement newsletter subscribe factbox explainer
january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec jan. feb. mar. apr. jun. jul. aug. sep. sept. oct. nov. dec.
monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun spring summer autumn winter easter christmas ramadan thanksgiving
islam christianity judaism buddhism hinduism muslim muslims christian christians jewish jew jews catholic catholics orthodox sunni sunnis shiite shiites shia buddhist hindu protestant
european europeans asian asians african africans western eastern northern southern central arab arabs persian latin american nordic baltic balkan slavic pacific atlantic mediterranean arctic antarctic indo-pacific asia-pacific trans-pacific transatlantic mideast
europe asia africa americas antarctica eurasia oceania west east north south god internet twitter facebook youtube google whatsapp telegram instagram tiktok truth x covid covid-19 brexit trumpism communism democracy
`)

/** The last word of a body, a place or a thing: a run of capitals that ends so is no person. "Brookings Institution", "Suez Canal". */
export const THING_NOUNS = words(`
university college institute institution school academy center centre foundation fund trust association federation society union league alliance coalition front movement party group council committee commission board agency authority bureau office department ministry service services secretariat organization organisation network forum conference convention congress parliament assembly senate court tribunal house
corporation corp corp. company co co. inc inc. ltd ltd. llc plc bank holdings partners capital industries motors airlines airways energy oil gas petroleum electric technologies systems media press times post journal herald tribune gazette daily magazine news radio television tv agency studios
street avenue road square plaza park bridge airport station port harbor harbour base camp palace castle hotel tower building hall stadium arena museum library church mosque cathedral temple hospital prison
river lake sea ocean gulf bay strait straits island islands peninsula mountain mountains mount hill hills valley desert coast cape canal delta province county district region territory city town village state states republic kingdom empire federation emirates
act law bill treaty agreement accord accords pact protocol deal plan initiative program programme project policy strategy doctrine declaration charter constitution resolution amendment article statement communique communiqué report process partnership framework summit talks meeting dialogue war wars revolution crisis day week year prize award cup games olympics championship
army navy force forces guard guards corps brigade division regiment command police missile aircraft ship fleet administration government regime cabinet presidency embassy consulate mission delegation
security rights affairs relations watch international global national world
`)

/** Family names that are also offices, things or other words of these tables: "Julie Bishop", "Theresa May", "John Major". */
export const SURNAMES_TOO = words(`
king major bishop pope judge prince duke dean young price rice park marshall cook baker law church justice general gold guard banks page partner power close fields hill bay rivers field woods camp castle
forest lake wall street day strong may sessions wise best case chair chief senior new long short french england ireland english german holland wales scott west east north lord abbott cardinal knight page bridges house singer miller gates
english france london paris jordan israel washington lincoln houston lima
`)
