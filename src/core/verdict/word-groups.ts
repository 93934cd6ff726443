/** Words that show what a text does, by what they show; each group is counted as one feature. */
export const wordGroups = {
  because: 'because why reason reasons therefore thus so hence otherwise means meant since',
  turns: 'but however instead although though yet until unless rather except despite whereas still even anyway',
  conditions: 'if when whenever whether once before after while',
  thirdPerson: 'he she him her his hers himself herself',
  others: 'they them their themselves somebody someone anyone nobody people person everybody everyone',
  self: 'i me my mine myself',
  us: 'we our us ours ourselves',
  reader: 'you your yours yourself',
  narrative:
    'went came found saw took gave told asked said thought knew felt looked turned left stopped started tried wanted needed happened broke fell kept lost sat stood ran brought showed noticed realized realised decided spent paid waited called moved changed stayed failed forgot turned heard read bought sold sent met put cut',
  saying: 'said says asked asks told tells wrote writes answered replied called calls quoted explains explained',
  duties:
    'experience experiences experienced skills skill skilled ability abilities tasks task responsibilities responsibility responsible duties expertise proficient proficiency knowledge competencies qualifications strengths background capabilities understanding familiarity familiar exposure',
  career:
    'career careers professional professionals professionally graduate graduated degree bachelor master bachelors masters university college diploma certified certification certifications intern internship internships employment employed employer industry industries role roles position positions resume cv',
  seeking:
    'seeking opportunity opportunities opportunities position apply applying application hire hiring available relocate job jobs interview candidate consideration',
  employer: 'company organization organisation corporation employer firm enterprise department',
  breadth:
    'various diverse multiple numerous range variety several wide broad extensive variety countless wide-ranging all every any many different across everything anything always whatever',
  praise:
    'passionate passion dedicated dedication innovative innovation excellent excellence strong proven dynamic effective effectively efficient efficiently efficiency successful successfully success highly motivated driven committed commitment creative exceptional outstanding comprehensive robust scalable seamless seamlessly quality impactful meaningful impact strategic strategy solutions deliver delivering delivered ensure ensuring ensured enhance enhancing growth excel leverage optimize drive driving thrive collaborative collaboration',
  virtues:
    'teamwork leadership communication communicator organized organised punctual reliable hardworking detail-oriented self-motivated enthusiastic adaptable flexible versatile analytical honest loyal ambitious curious curiosity eager friendly positive attitude',
  selfVerbs:
    'enjoy love believe strive thrive specialize specialise specializing specialising aim enjoyed loves enjoys believes strives specializes specialises aspire aspiring bring brings pride hope excited thrilled keen interested interests fond',
  pointing: 'this that these those it its here there',
  articles: 'the a an',
  being: 'is are am',
  past: 'was were had did',
  having: 'have has',
  modals: 'can could would should might must will may',
  hedges:
    'think maybe probably actually really just simply perhaps guess suppose almost nearly often sometimes usually',
  negation:
    "not no never don't doesn't didn't isn't aren't wasn't weren't can't cannot won't wouldn't couldn't shouldn't nothing none without neither nor haven't hasn't hadn't",
  trouble:
    'problem problems wrong failed fail fails failing failure broken bad worse worst hard difficult mistake mistakes issue issues bug bugs error errors lost lose losing cost costs expensive slow late trouble stuck hate pain worry risk fear angry waste wasted',
  times:
    'today yesterday tomorrow week weeks day days month months morning afternoon evening night nights hour hours minute minutes monday tuesday wednesday thursday friday saturday sunday ago later then finally now spring summer autumn winter',
  learning: 'learn learned learnt learning learns lesson lessons teach taught understand',
  showing: 'example examples instance suppose imagine consider compare look see shown show shows',
  inward: 'within among throughout through amongst via including included includes include such various alongside',
  terms:
    'session sessions course courses workshop workshops visit visits price prices cost costs costing fee fees free charge charged paid pay booking book booked included includes per hourly weekly monthly minutes appointment appointments register registration participant participants deposit refund invoice quote estimate fixed limited duration deadline dates places invoiced',
  vague:
    'something anything everything things thing stuff somewhere anywhere everywhere somehow nearly mostly always often sometimes maybe different kind kinds sort sorts lots lot plenty bit many several various all whole most much more new good great nice right best',
  generic:
    'people person team teams project projects company companies organization organizations organisation organisations situation situations client clients customer customers result results work job jobs role roles field fields area areas subject subjects meeting meetings budget budgets management manager managers department departments colleague colleagues colleagues career life path journey step steps world challenge challenges part time way ways need needs idea ideas goal goals future dream dreams heart mind values approach needs service services process processes activities topics things',
  served:
    'patient patients client clients customer customers guest guests family families parents mum mums mom moms dad dads couple couples bride brides owner owners homeowner homeowners landlord landlords tenant tenants buyer buyers seller sellers students pupil pupils learners kids child children baby babies toddler toddlers teenagers women men seniors elders adults beginners riders readers founders freelancers artists musicians authors collectors host hosts venues galleries choirs bands shops restaurants cafes hotels schools clinics hospitals practices charities foundations nonprofits ngos farms farmers museums councils churches publishers households neighbors neighbours residents members businesses homes houses weddings pets horses',
  joining: 'and',
  placing: 'in at for with of',
} as const;
export type WordGroup = keyof typeof wordGroups;
