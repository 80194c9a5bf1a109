import Careers
import Knowledge
import TestSupport
import Testing

@testable import Composing

@Suite struct FactTextTests {
  @Test func `an occupation with every figure has every section that figures can carry`() throws {
    expectText(
      try TinyOccupations().text(
        "29-0001", "counselling-overview", "overview", "category", "type", "fun-facts", "education", "responsibilities",
        "salary", "progression", "challenges", "experience", "outlook", "skills", "demand", "training", "environment",
        "sectors", "employers", "tools", "related", "internships", "remote", "specializations", "rewards",
        "getting-started", "famous", "global", "misconceptions"),
      """
      # counselling-overview
      Bell nurses belong to health care. The usual way in is a bachelor's degree, the median pay in the United States is $70,000 a year (May 2025) and the number of jobs is projected to show a rise of 12 percent from 2024 to 2034.
      - Schooling: a bachelor's degree, then under five years of work in a related job and an internship or residency (2024-34).
      - Duties: wash bells; oil bells, clappers, or ropes; and record bell histories. [onet]
      - Pay: the middle half earns $60,000 to $85,000; the top tenth starts at $101,000.
      - Prospects: about 250 openings a year.
      - Skills: listening closely, looking for ways to help and speaking clearly. [onet]
      - Place: cannot be done at home as a rule (2020).
      - Good questions for a session: Can you see yourself studying that long? Do you like to be where the work is? Whom could you ask about a usual week? [pathways]
      # overview
      Bell nurses belong to health care, the part of work in which people treat patients or do the technical side of care. Among other things they may wash bells; oil bells, clappers, or ropes; and record bell histories. [onet, wages]
      There were about 3,200 such jobs in the United States in 2024. The usual way in is a bachelor's degree (2024-34).
      - Counted among them: church bell nurses, and door bell nurses, all other. [onet]
      # category
      Bell nurses belong to health care. The official classification puts them among the healthcare practitioners and technical occupations. [wages]
      # type
      Bell nurses have well-paid work in a fast-growing occupation that usually asks for a bachelor's degree. The number of jobs in the United States is projected to show a rise of 12 percent from 2024 to 2034, against a rise of 3 percent for all occupations. The median pay is $70,000 a year (May 2025), against $40,000 for all occupations.
      stable (usually): As far as numbers can say, jobs for bell nurses in the United States are projected to show a rise of 12 percent from 2024 to 2034, while all occupations together show a rise of 3 percent. About 250 openings a year are projected for bell nurses from 2024 to 2034, most of them to replace people who leave.
      # fun-facts: nothing
      # education
      Bell nurses usually need a bachelor's degree to start, by the official tables (2024-34). They are also expected to bring under five years of work in a related job. After that comes an internship or residency.
      Of those aged 25 and over who do the work, 31.5 percent have an associate degree, 50 percent have a bachelor's degree and 8 percent have a master's degree. So a good many do the work with less.
      - Programs that lead to it include “Bell Nursing” and “Bell Care, Other”. [cip]
      degree (usually): Bell nurses usually need a bachelor's degree to start by the official tables (2024-34). Of those aged 25 and over in the work, 31.5 percent have an associate degree.
      school (usually-not): Bell nurses usually need a bachelor's degree to start by the official tables (2024-34). 2 percent of those in the work have a high school diploma and no more.
      years: Bell nurses usually need about four years of full-time college. Then comes an internship or residency. Most also bring under five years of work in a related job. The lengths are rules of thumb; the entry level is official (2024-34). [pathways]
      subjects: For bell nurses the official list names the programs “Bell Nursing” and “Bell Care, Other”. It says which programs fit, not which one an employer asks for. [cip]
      # responsibilities
      In the course of their work, bell nurses may wash bells; oil bells, clappers, or ropes; record bell histories; and ring bells. [onet]
      - They may also advise towers. [onet]
      # salary
      Bell nurses earn a median of $70,000 a year in the United States (May 2025). The middle half earns $60,000 to $85,000, one in ten less than $50,000 and one in ten more than $101,000.
      That is well above the median of all occupations, $40,000 a year.
      - By the hour the median is $33.50, and the middle half earns $29.00 to $41.00.
      entry: In the United States, expect somewhere from $50,000 to $60,000 a year at first: one in ten bell nurses earns less than $50,000, a quarter less than $60,000 (May 2025). That is the lower end of all who do the work; the survey does not count beginners apart.
      top: The best-paid tenth of bell nurses in the United States earn more than $101,000 a year (May 2025). At least one in ten has six figures.
      hourly: Bell nurses earn a median of $33.50 an hour in the United States (May 2025). The middle half earns $29.00 to $41.00 an hour.
      living (it-depends): Your rent, how many live on it and the hours you get decide. The median in the United States is $70,000 a year before tax, or $33.50 an hour in full-time work. A quarter of bell nurses earn less than $60,000, so try your sums with that too. [pathways]
      raises: The figures show how far pay goes, not how fast: a quarter of bell nurses in the United States earn less than $60,000 a year and a quarter more than $85,000 (May 2025).
      # progression
      For bell nurses moving up mostly happens inside the occupation: a quarter earn more than $85,000 a year in the United States (May 2025), and no related work here pays clearly more. [onet]
      - O*NET puts bell nurses in job zone 4 of 5, which means considerable preparation: usually a bachelor's degree or years of work.
      # challenges: nothing
      # experience
      Bell nurses usually bring under five years of work in a related job (2024-34).
      - Related work that is easier to enter: night aides, lamp fitters and fast fish cooks. [onet]
      - Whatever the tables say, a day beside someone who does the work, a summer job or some volunteering nearby shows you what it is like. [pathways]
      # outlook
      In the United States, jobs for bell nurses are projected to grow much faster than most: a rise of 12 percent from 2024 to 2034, against a rise of 3 percent for all occupations together. That would take the number of jobs from 3,200 to 3,584.
      - In local and private bell hospitals, they are expected to become a larger part of the staff, because more health care is wanted. [projections]
      - Across all industries, they are expected to become a smaller part of the staff, because artificial intelligence is expected to do or speed up part of the work. [projections]
      - About 250 openings a year are projected for bell nurses from 2024 to 2034, most of them to replace people who leave.
      - People tend to stay: 6 percent are projected to leave the occupation each year, against 10 percent of all workers.
      ai (it-depends): Among the official reasons given for bell nurses is that across all industries artificial intelligence is expected to do or speed up part of the work. Taken together, jobs in the United States are projected to show a rise of 12 percent from 2024 to 2034. [projections]
      openings: About 250 openings a year are projected in the United States for bell nurses from 2024 to 2034, most of them to replace people who leave.
      safe (usually): As far as numbers can say, jobs for bell nurses in the United States are projected to show a rise of 12 percent from 2024 to 2034, while all occupations together show a rise of 3 percent. People tend to stay: 6 percent are projected to leave the occupation each year, against 10 percent of all workers. No figure says how safe one employer is. [pathways]
      # skills
      The skills bell nurses need most are listening closely, looking for ways to help and speaking clearly. [onet]
      - Beyond skills that all work asks for: teaching others and juggling well. [onet]
      - Knowledge that matters most: medicine; computers and electronics; and biology. [onet]
      - Abilities that matter most: strength to lift and carry and putting things clearly in speech. [onet]
      personality: People who like helping, teaching or caring for people, and also finding things out, tend to feel at home: the official interest profile of bell nurses is strongest in Social (6.25 of 7) and Investigative (4.5 of 7). Interest is not the same as talent, so try the work out. By the official ratings, what the work offers most is being of service and on good terms with others (6.5 of 7).
      computers: Good: computers and electronics is among the fields that bell nurses must know best. Programs on the official list include Microsoft Excel, Python and email software. [onet]
      body (it-depends): No page here says which health conditions bell nurses can work with, so I will not guess. An employer or a school can say what the tasks ask for and what can be adapted; a doctor, what is safe for you. What the work itself asks of body and senses most: strength to lift and carry. [pathways, onet]
      # demand
      In the United States demand for bell nurses is rising fast: a rise of 12 percent in jobs is projected from 2024 to 2034, with about 250 openings a year. No figures by state or city are here yet.
      - They are expected to become a larger part of the staff in local and private bell hospitals. [projections]
      competition (it-depends): Places differ. For bell nurses there are about 250 openings a year in the United States against 3,200 jobs, about as many for their number as in most work. No official figure counts how many apply.
      # training
      Bell nurses usually complete an internship or residency before they work on their own (2024-34).
      - Bell nurses must hold the state bell license, which takes the Bell Exam. So says the Occupational Outlook Handbook's page of August 28, 2025; your state's licensing board knows the rules where you live.
      licence (yes): Bell nurses must hold the state bell license, which takes the Bell Exam. In short: takes a bell program. So says the Occupational Outlook Handbook's page of August 28, 2025; your state's licensing board knows the rules where you live.
      certificate: What is asked of bell nurses is a license: the state bell license. Whether a certificate is asked for beside it, the page does not say. So says the Occupational Outlook Handbook's page of August 28, 2025.
      certificate-worth (it-depends): What counts is what employers near you ask for. No figure here says what a certificate adds for bell nurses. Read ten job notices before you pay for one, and ask whether an employer would pay. [pathways]
      job (usually): Bell nurses usually complete an internship or residency, which is training at work (2024-34).
      length: Bell nurses usually pass through an internship or residency (2024-34), and its length is not in these tables.
      # environment
      Bell nurses mostly have to be where the work is: by a research classification (2020) it cannot be done at home.
      - Few of them work for themselves: 2.5 percent, against 6 percent of all workers in the United States.
      - Hours, noise, weather and danger are not in these figures; ask someone who does the work. [pathways]
      physical (usually): Among the abilities that matter most for bell nurses is strength to lift and carry. [onet]
      # sectors: nothing
      # employers: nothing
      # tools
      Among the programs bell nurses may use are Microsoft Excel and Python. The official list marks these as often asked for in job notices, across all occupations. [onet]
      - Others on the list: email software, structured query language (SQL) and BellTracker. [onet]
      - The list covers software only; hand tools and machines are not in it. [onet]
      learn: Start with Microsoft Excel and Python: job notices of all kinds often ask for them, and bell nurses may use them. Then read a few job notices and see which other names come back. [onet, pathways]
      # related
      The careers closest to bell nurses are night aides, lamp fitters and fast fish cooks. [onet]
      - Night aides: median pay $31,000 a year in its wider group; a rise of 9 percent in jobs; usual entry: certificate after high school. [onet]
      - Lamp fitters: median pay $42,000 a year; a fall of 0.5 percent in jobs; usual entry: high school diploma. [onet]
      - Fast fish cooks: median pay $22,000 a year; a fall of 11 percent in jobs; usual entry: no diploma. [onet]
      switch: Nearest at hand are night aides and fast fish cooks: they are related to the work of bell nurses and ask for no more preparation. [onet]
      # internships
      An internship or residency is part of the usual way in for bell nurses by the official tables (2024-34). Where to find one is not in these figures.
      - Ask any school you look at where its graduates were placed, and whether the time was paid. [pathways]
      # remote (usually-not)
      By a research classification (2020), bell nurses cannot do their work from home. It looks at the work as a whole; single tasks, such as paperwork, may still be done elsewhere.
      # specializations
      Bell nurses can specialize; the official list has entries of their own for two kinds: church bell nurses, and door bell nurses, all other. [onet]
      # rewards
      By the official ratings, what bell nurses get most from their work is being of service and on good terms with others (6.5 of 7), and what they get least is recognition and a chance to lead (4 of 7). The ratings are of the occupation as a whole; your own employer may be quite different.
      # getting-started
      People usually become bell nurses by earning a bachelor's degree and working some years in a related job; an internship or residency follows (2024-34).
      1. Talk to someone who does the work, or spend a day beside them, before you decide. [pathways]
      1. Choose a program that leads to a bachelor's degree, such as “Bell Nursing” and “Bell Care, Other”. [projections, cip]
      1. First get the experience that is usual, under five years of work in a related job, for example among night aides and lamp fitters. [projections, onet]
      1. Get the state bell license; your state's licensing board knows the rules.
      1. Plan for the internship or residency that follows. [projections]
      change: The figures here set no age for bell nurses; some employers and licenses do, so ask before you start. The time is what to weigh: bell nurses usually need about four years of full-time college. Then comes an internship or residency. The length is a rule of thumb; the entry level is official (2024-34). [pathways]
      school: Take classes in health science, computers and biology: they come near to what bell nurses must know. And finish high school. [onet, pathways]
      quick: There is no quick official way in: bell nurses usually need a bachelor's degree and under five years of work in a related job (2024-34). Related work with less preparation: night aides, lamp fitters and fast fish cooks. [onet]
      # famous: nothing
      # global: nothing
      # misconceptions: nothing
      """)
  }

  @Test func `what is not published is said to be so or left out, never zero`() throws {
    expectText(
      try TinyOccupations().text(
        "47-0001", "counselling-overview", "overview", "responsibilities", "salary", "outlook", "skills", "demand",
        "environment", "tools", "remote", "getting-started"),
      """
      # counselling-overview
      Lamp fitters belong to construction and mining. The usual way in is a high school diploma or the equivalent, the median pay in the United States is $42,000 a year (May 2025) and the number of jobs is projected to show a fall of 0.5 percent from 2024 to 2034.
      - Schooling: a high school diploma or the equivalent, then an apprenticeship (2024-34).
      - Good questions for a session: Whom could you ask about a usual week? [pathways]
      # overview
      Lamp fitters belong to construction and mining, the part of work in which people build things or take raw materials from the ground. [wages]
      There were about 1,000 such jobs in the United States in 2024. The usual way in is a high school diploma or the equivalent (2024-34).
      # responsibilities: nothing
      # salary
      Lamp fitters earn a median of $42,000 a year in the United States (May 2025). The middle half earns $35,000 to $50,000. What the best-paid tenth earns is not published.
      That is close to the median of all occupations, $40,000 a year.
      - Only yearly pay is published: people in this work often do not work the usual hours all year round, so no hourly figure is worked out.
      top: The best-paid quarter of lamp fitters in the United States earn more than $50,000 a year (May 2025); the figure for the best-paid tenth is not published.
      hourly: No hourly pay is published for lamp fitters in the United States, only the median of $42,000 a year (May 2025).
      living (it-depends): Your rent, how many live on it and the hours you get decide. The median in the United States is $42,000 a year before tax. A quarter of lamp fitters earn less than $35,000, so try your sums with that too. [pathways]
      raises: The figures show how far pay goes, not how fast: a quarter of lamp fitters in the United States earn less than $35,000 a year and a quarter more than $50,000 (May 2025).
      # outlook
      The number of jobs for lamp fitters in the United States is projected to stay about the same: a fall of 0.5 percent from 2024 to 2034, against a rise of 3 percent for all occupations together.
      ai (it-depends): Nobody knows for sure: no official reasons are on file here for lamp fitters. Taken together, jobs in the United States are projected to show a fall of 0.5 percent from 2024 to 2034.
      safe (it-depends): As far as numbers can say, jobs for lamp fitters in the United States are projected to stay about as many as they are, with a fall of 0.5 percent from 2024 to 2034. No figure says how safe one employer is. [pathways]
      # skills: nothing
      # demand
      In the United States demand for lamp fitters is holding steady: a fall of 0.5 percent in jobs is projected from 2024 to 2034. No figures by state or city are here yet.
      # environment: nothing
      # tools: nothing
      # remote: nothing
      # getting-started
      People usually become lamp fitters with a high school diploma; an apprenticeship then teaches the work (2024-34).
      1. Talk to someone who does the work, or spend a day beside them, before you decide. [pathways]
      1. Finish high school, or earn the equivalent. [projections]
      1. Apply for an apprenticeship, with a union, a trade association or an employer. [pathways]
      change: The figures here set no age for lamp fitters; some employers and licenses do, so ask before you start. The time is what to weigh: lamp fitters usually need no years of college. Then comes an apprenticeship. The length is a rule of thumb; the entry level is official (2024-34). [pathways]
      quick: The quickest way in is to apply: lamp fitters usually start with a high school diploma or the equivalent and then an apprenticeship (2024-34). Related work with less preparation: fast fish cooks. [onet]
      """)
  }

  @Test func `a falling occupation is told so, with its reasons and its openings`() throws {
    expectText(
      try TinyOccupations().text(
        "35-0001", "type", "outlook", "demand", "education", "skills", "training", "environment", "tools",
        "getting-started"),
      """
      # type
      Fast fish cooks have lower-paid work in a fast-shrinking occupation that is open without a diploma. The number of jobs in the United States is projected to show a fall of 11 percent from 2024 to 2034, against a rise of 3 percent for all occupations. The median pay is $22,000 a year (May 2025), against $40,000 for all occupations.
      stable (usually-not): As far as numbers can say, jobs for fast fish cooks in the United States are projected to show a fall of 11 percent from 2024 to 2034. About 700 openings a year are projected for fast fish cooks from 2024 to 2034, all to replace people who leave, since the number of jobs is to fall.
      # outlook
      In the United States, jobs for fast fish cooks are projected to shrink fast: a fall of 11 percent from 2024 to 2034, while all occupations together show a rise of 3 percent. That would take the number of jobs from 5,100 to 4,539.
      - Across all industries, they are expected to become a smaller part of the staff, because there is less call for what they provide. [projections]
      - In fish bars, they are expected to become a smaller part of the staff, because better tools let one person do more. [projections]
      - About 700 openings a year are projected for fast fish cooks from 2024 to 2034, all to replace people who leave, since the number of jobs is to fall.
      - Many move on: 15.5 percent are projected to leave the occupation each year, against 10 percent of all workers.
      ai (it-depends): The official reasons given for fast fish cooks do not put AI first, but one is that in fish bars better tools let one person do more. Taken together, jobs in the United States are projected to show a fall of 11 percent from 2024 to 2034. [projections]
      openings: About 700 openings a year are projected in the United States for fast fish cooks from 2024 to 2034, all to replace people who leave, since the number of jobs is to fall.
      safe (usually-not): As far as numbers can say, jobs for fast fish cooks in the United States are projected to show a fall of 11 percent from 2024 to 2034. Many move on: 15.5 percent are projected to leave the occupation each year, against 10 percent of all workers. No figure says how safe one employer is. [pathways]
      # demand
      In the United States demand for fast fish cooks is falling fast: a fall of 11 percent in jobs is projected from 2024 to 2034, with about 700 openings a year. No figures by state or city are here yet.
      competition (it-depends): Places differ. For fast fish cooks there are about 700 openings a year in the United States against 5,100 jobs, more for their number than in most work. No official figure counts how many apply.
      # education
      Fast fish cooks need no diploma or degree to start, by the official tables (2024-34). After that comes a month or less of training on the job.
      Of those aged 25 and over who do the work, 30 percent have no high school diploma, 45 percent have a high school diploma and no more and 15 percent have some college but no degree.
      degree (no): Fast fish cooks usually need neither a degree nor a diploma by the official tables (2024-34).
      school (yes): Fast fish cooks need no diploma to start by the official tables (2024-34). 45 percent of those in the work have a high school diploma and no more.
      years: Fast fish cooks usually need no years of college. Then comes a month or less of training on the job. The lengths are rules of thumb; the entry level is official (2024-34). [pathways]
      # skills
      Fast fish cooks need to know most about growing and raising food, and the English language. [onet]
      - Abilities that matter most: skillful hands. [onet]
      personality: People who like work with hands, tools, machines or animals tend to feel at home: the official interest profile of fast fish cooks is strongest in Realistic (6 of 7). Interest is not the same as talent, so try the work out.
      computers: Everyday use should do, as far as the official lists tell: computers are not among the fields of knowledge that matter most for fast fish cooks. Programs on the official list include point of sale (POS) software. [onet]
      body (it-depends): No page here says which health conditions fast fish cooks can work with, so I will not guess. An employer or a school can say what the tasks ask for and what can be adapted; a doctor, what is safe for you. What the work itself asks of body and senses most: skillful hands. [pathways, onet]
      # training
      Fast fish cooks usually learn the work on the job in a month or less (2024-34).
      - Some fast fish cooks need the food handler's certification, others do not. So says the Occupational Outlook Handbook's page of August 28, 2025.
      licence (it-depends): Some fast fish cooks need the food handler's certification, others do not. In short: some towns only. So says the Occupational Outlook Handbook's page of August 28, 2025.
      certificate (it-depends): Some fast fish cooks need the food handler's certification, others do not. In short: some towns only. So says the Occupational Outlook Handbook's page of August 28, 2025.
      certificate-worth (it-depends): What counts is what employers near you ask for. No figure here says what a certificate adds for fast fish cooks. Read ten job notices before you pay for one, and ask whether an employer would pay. [pathways]
      job (usually): Fast fish cooks usually learn the work on the job in a month or less (2024-34).
      length: Usually fast fish cooks get a month or less of training on the job (2024-34).
      # environment
      Hardly any fast fish cooks work for themselves: 0.4 percent, against 6 percent of all workers in the United States.
      - Hours, noise, weather and danger are not in these figures; ask someone who does the work. [pathways]
      physical (it-depends): The work of fast fish cooks asks for skillful hands, and how much lifting or standing there is, the figures do not say. [onet]
      # tools
      Among the programs fast fish cooks may use is point of sale (POS) software. [onet]
      - The list covers software only; hand tools and machines are not in it. [onet]
      # getting-started
      People usually become fast fish cooks without any diploma; the work is then learned on the job in a month or less (2024-34).
      1. Talk to someone who does the work, or spend a day beside them, before you decide. [pathways]
      1. Read a few job notices near you: some employers ask for more than the tables do. [pathways]
      1. Ask whether your state or your employer wants the food handler's certification.
      1. Apply, and ask how the training on the job works and what it pays. [pathways]
      change: The figures here set no age for fast fish cooks; some employers and licenses do, so ask before you start. The time is what to weigh: fast fish cooks usually need no years of college. Then comes a month or less of training on the job. The length is a rule of thumb; the entry level is official (2024-34). [pathways]
      quick: The quickest way in is to apply: fast fish cooks usually start with no diploma and then a month or less of training on the job (2024-34). [onet]
      """)
  }

  @Test func `pay published only by the hour is said by the hour`() throws {
    expectText(
      try TinyOccupations().text(
        "27-0001", "counselling-overview", "type", "salary", "environment", "remote"),
      """
      # counselling-overview
      Jugglers belong to arts, design, entertainment, sports and media. The usual way in is some college without a degree, the median pay in the United States is $25.00 an hour (May 2025) and the number of jobs is projected to show a rise of 4 percent from 2024 to 2034.
      - Schooling: some college courses, but no degree, then more than a year of training on the job (2024-34).
      - Pay: the middle half earns $15.00 to $60.00 an hour; no yearly pay is published.
      - Prospects: about 12 openings a year.
      - Place: could in principle be done at home (2020).
      - Good questions for a session: Whom could you ask about a usual week? [pathways]
      # type
      Jugglers have work in an occupation that grows about as fast as others and usually asks for some college courses, but no degree. The number of jobs in the United States is projected to show a rise of 4 percent from 2024 to 2034, against a rise of 3 percent for all occupations.
      stable (usually): As far as numbers can say, jobs for jugglers in the United States are projected to grow about as most work does: a rise of 4 percent from 2024 to 2034, against a rise of 3 percent for all occupations together. About 12 openings a year are projected for jugglers from 2024 to 2034, nearly all to replace people who leave.
      # salary
      Jugglers earn a median of $25.00 an hour in the United States (May 2025). The middle half earns $15.00 to $60.00, one in ten less than $9.00 and one in ten more than $99.50.
      Pay differs widely from one job to the next, so ask what is usual where you want to work.
      - Only hourly pay is published: people in this work often do not work full time all year round, so no yearly figure is worked out.
      - The wage figures count employees only. 40.5 percent of the people in this work are self-employed, and what they earn is not in them.
      entry: In the United States, expect somewhere from $9.00 to $15.00 an hour at first: one in ten jugglers earns less than $9.00, a quarter less than $15.00 (May 2025). That is the lower end of all who do the work; the survey does not count beginners apart.
      top: The best-paid tenth of jugglers in the United States earn more than $99.50 an hour (May 2025).
      hourly: Jugglers earn a median of $25.00 an hour in the United States (May 2025). The middle half earns $15.00 to $60.00 an hour.
      living (it-depends): How many hours you are paid for decides above all. The median of jugglers in the United States is $25.00 an hour before tax, but no yearly figure is published, because many have no full year of work. Ask people in the work how many paid weeks they had last year. [pathways]
      raises: The figures show how far pay goes, not how fast: a quarter of jugglers in the United States earn less than $15.00 an hour and a quarter more than $60.00 (May 2025). Pay differs widely from one job to the next, so ask what is usual where you want to work.
      # environment
      The work of jugglers needs no fixed place: by a research classification (2020) it could in principle be done at home.
      - Many of them work for themselves: 40.5 percent, against 6 percent of all workers in the United States.
      - Hours, noise, weather and danger are not in these figures; ask someone who does the work. [pathways]
      # remote (usually)
      By a research classification (2020), jugglers could in principle do their work from home. It looks at tasks on paper, not at what employers offer, so ask in each job.
      """)
  }

  @Test func `programs that notices for the work ask for come first, then those that all notices ask for`() throws {
    expectText(
      try TinyOccupations().text("31-0001", "tools"),
      """
      # tools
      Job notices for night aides often ask for Ear trumpet, Night lamp, structured query language (SQL) and Bed rails. [onet]
      - Also often named in their job notices: Tea urns. [onet]
      - Often asked for in job notices of all kinds: Microsoft Word. [onet]
      - Others on the list: Slippers. [onet]
      - The list covers software only; hand tools and machines are not in it. [onet]
      learn: Start with Ear trumpet and Night lamp: job notices for night aides often ask for them. Then read a few job notices and see which other names come back. [onet, pathways]
      """)
  }

  @Test func `figures of several kinds of work are called so in every answer that has one`() throws {
    let tiny = try TinyOccupations()
    var career = tiny.career("47-0001")
    career.title = "Lamp Workers, All Other"
    let remark = "The official figures are for several kinds of work taken together."
    for section: Section.ID in ["salary", "outlook", "demand", "type", "education"] {
      let text = try #require(FactText(tiny.knowledge).text(of: section, for: career))
      for blocks in [text.blocks] + text.aspects.values.map(\.blocks) {
        let first = blocks.first { block in
          block.prose.references.contains { ["wage", "projection", "entry"].contains($0.name.prefix { $0 != "." }) }
        }
        if let first { #expect(first.prose.source.contains(remark), "\(section): \(first.prose.source)") }
      }
    }
    let overview = FactText(tiny.knowledge).text(of: "overview", for: career)?.blocks.map(\.prose.source) ?? []
    #expect(
      overview.contains(
        "“All other” makes this a mixed group of jobs that have no code of their own, so no one list of tasks, skills or tools stands for it."
      ))
  }

  @Test func `what has no profile because it gathers several kinds of work says so, and names them`() throws {
    let tiny = try TinyOccupations()
    let section = try #require(tiny.knowledge.section("tools"))
    func nothing(_ code: String, _ title: String) -> String {
      var career = tiny.career(code)
      career.title = title
      return FactSheet(career, tiny.knowledge).nothing(under: section).prose.source
    }
    let reason = "because the code gathers several kinds of work, so no one profile stands for all of them."
    #expect(
      nothing("29-0001", "Bell Workers, All Other")
        == "I have nothing on that for bell workers, all other, \(reason) Counted among them: bell nurses; church bell nurses; and door bell nurses, all other. O*NET OnLine describes each of these kinds on a page of its own."
    )
    #expect(
      nothing("47-0001", "Lamp Workers, All Other")
        == "I have nothing on that for lamp workers, all other, \(reason)")
    #expect(
      nothing("47-0001", "Lamp Workers")
        == "I have nothing on that for lamp workers: nobody has written “\(section.heading)” yet, and no official figure here says it."
    )
  }

  @Test func `figures of a wider group are called so in every answer that has one`() throws {
    expectText(
      try TinyOccupations().text(
        "31-0001", "overview", "salary", "outlook", "education", "progression", "training", "remote", "related"),
      """
      # overview
      Night aides belong to health care, the part of work in which people help patients and the staff who treat them. [wages]
      There were about 900 such jobs in the United States in 2024. The usual way in is a certificate or similar award earned after high school (2024-34). The official figures are for a wider group: day and night aides.
      # salary
      Night aides earn a median of $31,000 a year in the United States (May 2025). The middle half earns $28,000 to $33,000, one in ten less than $25,000 and one in ten more than $37,000. The official figures are for a wider group: day and night aides.
      That is below the median of all occupations, $40,000 a year. Pay differs little from one job to the next.
      - By the hour the median is $15.00, and the middle half earns $13.00 to $16.00.
      entry: In the United States, expect somewhere from $25,000 to $28,000 a year at first: one in ten night aides earns less than $25,000, a quarter less than $28,000 (May 2025). That is the lower end of all who do the work; the survey does not count beginners apart. The official figures are for a wider group: day and night aides.
      top: The best-paid tenth of night aides in the United States earn more than $37,000 a year (May 2025). Six figures are out of reach for nearly all. The official figures are for a wider group: day and night aides.
      hourly: Night aides earn a median of $15.00 an hour in the United States (May 2025). The middle half earns $13.00 to $16.00 an hour. The official figures are for a wider group: day and night aides.
      living (it-depends): Your rent, how many live on it and the hours you get decide. The median in the United States is $31,000 a year before tax, or $15.00 an hour in full-time work. A quarter of night aides earn less than $28,000, so try your sums with that too. The official figures are for a wider group: day and night aides. [pathways]
      raises: The figures show how far pay goes, not how fast: a quarter of night aides in the United States earn less than $28,000 a year and a quarter more than $33,000 (May 2025). Pay differs little from one job to the next. The official figures are for a wider group: day and night aides.
      # outlook
      In the United States, jobs for night aides are projected to grow much faster than most: a rise of 9 percent from 2024 to 2034, against a rise of 3 percent for all occupations together. That would take the number of jobs from 900 to 981. The official figures are for a wider group: day and night aides.
      - In homes outside towers, they are expected to become a larger part of the staff, because there are more older people to serve. [projections]
      - About 140 openings a year are projected for night aides from 2024 to 2034, nearly all to replace people who leave.
      - Many move on: 13 percent are projected to leave the occupation each year, against 10 percent of all workers.
      ai (it-depends): Nobody knows for sure, but computers and AI are not among the main causes that the official reasons give for night aides. Taken together, jobs in the United States are projected to show a rise of 9 percent from 2024 to 2034. The official figures are for a wider group: day and night aides. [projections]
      openings: About 140 openings a year are projected in the United States for night aides from 2024 to 2034, nearly all to replace people who leave. The official figures are for a wider group: day and night aides.
      safe (usually): As far as numbers can say, jobs for night aides in the United States are projected to show a rise of 9 percent from 2024 to 2034, while all occupations together show a rise of 3 percent. Many move on: 13 percent are projected to leave the occupation each year, against 10 percent of all workers. No figure says how safe one employer is. The official figures are for a wider group: day and night aides. [pathways]
      # education
      Night aides usually need a certificate or similar award earned after high school to start, by the official tables (2024-34). The official figures are for a wider group: day and night aides.
      degree (usually-not): Night aides usually need no degree, but a certificate or similar award earned after high school by the official tables (2024-34). The official figures are for a wider group: day and night aides.
      school (usually-not): Night aides usually need a certificate or similar award earned after high school to start by the official tables (2024-34). The official figures are for a wider group: day and night aides.
      years: Night aides usually need a few months to two years of school, since certificates differ in length. The lengths are rules of thumb; the entry level is official (2024-34). The official figures are for a wider group: day and night aides. [pathways]
      # progression
      Night aides can look to related work that pays more, such as bell nurses: in the United States a median of $70,000 a year, against $31,000. That list shows what lies near, not a ladder: each step may ask for more schooling. The official figures are for a wider group: day and night aides. [onet]
      - O*NET puts night aides in job zone 2 of 5, which means some preparation: months to a year of training.
      # training
      Night aides usually learn what the work asks for before they start, with a certificate or similar award earned after high school (2024-34). The official tables list no set period of training on the job. The official figures are for a wider group: day and night aides.
      - The usual schooling before that is a certificate or similar award earned after high school (2024-34).
      - No page of the Occupational Outlook Handbook here tells whether a license is needed; find out who licenses the work where you live before you pay for a course. [pathways]
      licence: No page of the Occupational Outlook Handbook here tells whether night aides need a license. Ask your state's licensing board; CareerOneStop's License Finder lists them. [pathways]
      certificate (usually): Night aides usually need a certificate or similar award earned after high school to start (2024-34). The official figures are for a wider group: day and night aides.
      certificate-worth (usually): Night aides usually need a certificate or similar award earned after high school to start (2024-34). Which school's is worth its price no figure here says: ask employers near you whom they hired last. The official figures are for a wider group: day and night aides. [pathways]
      job (usually-not): The official tables list no set period of training on the job for night aides (2024-34). What the work asks for is usually learned before, with a certificate or similar award earned after high school. The official figures are for a wider group: day and night aides.
      # remote: nothing
      # related
      The career closest to night aides is that of bell nurses. [onet]
      - Bell nurses: median pay $70,000 a year; a rise of 12 percent in jobs; usual entry: bachelor's degree. [onet]
      """)
  }

  @Test func `the rule behind the type names the figures it looked at`() throws {
    let tiny = try TinyOccupations()
    let text = FactText(tiny.knowledge)
    #expect(
      text.typeRule(for: tiny.career("29-0001"))
        == "The type is worked out from three official figures. Growth: a rise of 12 percent in jobs, 2024-34, against a rise of 3 percent for all occupations; that counts as growing fast. Pay: a median of $70,000 a year, May 2025, against $40,000 for all occupations; that counts as well paid. Way in: the usual entry level is “Bachelor's degree”."
    )
    #expect(
      text.typeRule(for: tiny.career("27-0001"))
        == "The type is worked out from three official figures. Growth: a rise of 4 percent in jobs, 2024-34, against a rise of 3 percent for all occupations; that counts as growing like the rest. Pay: no yearly median to compare, so it is left out. Way in: the usual entry level is “Some college, no degree”."
    )
  }

  @Test func `a written career has no composed text`() throws {
    let tiny = try TinyOccupations()
    var career = tiny.career("29-0001")
    career.file = "careers/bell-nurses.md"
    #expect(FactText(tiny.knowledge).text(of: "salary", for: career) == nil)
  }

  @Test func `figures stand in the text by name, and lists name their source at the end`() throws {
    let tiny = try TinyOccupations()
    let text = FactText(tiny.knowledge).text(of: "specializations", for: tiny.career("29-0001"))
    #expect(text?.blocks.map(\.sources) == [["onet"]])
    let salary = FactText(tiny.knowledge).text(of: "salary", for: tiny.career("29-0001"))
    #expect(
      salary?.blocks.first?.prose.source
        == "Bell nurses earn a median of {wage.median} a year in the United States ({date wage.median}). "
        + "The middle half earns {wage.p25} to {wage.p75}, one in ten less than {wage.p10} and one in ten more than {wage.p90}."
    )
    #expect(salary?.blocks.first?.sources == [])
  }

  @Test(arguments: [
    ("Cooks, Fast Food", "Fast food cooks belong"),
    ("Business Teachers, Postsecondary", "Postsecondary business teachers belong"),
    ("First-Line Supervisors of Retail Sales Workers", "First-line supervisors of retail sales workers belong"),
    (
      "Secondary School Teachers, Except Special and Career/Technical Education",
      "Secondary school teachers, except special and career/technical education, belong"
    ),
    ("Managers, All Other", "Managers, all other, belong"),
    (
      "Helpers--Pipelayers, Plumbers, Pipefitters, and Steamfitters",
      "Helpers of pipelayers, plumbers, pipefitters, and steamfitters belong"
    ),
    (
      "Sawing Machine Setters, Operators, and Tenders, Wood",
      "Wood sawing machine setters, operators, and tenders belong"
    ),
    (
      "English Language and Literature Teachers, Postsecondary",
      "Postsecondary English language and literature teachers belong"
    ),
    ("Physicians, Pathologists", "Pathologists belong"),
    (
      "Heating, Air Conditioning, and Refrigeration Mechanics and Installers",
      "Heating, air conditioning, and refrigeration mechanics and installers belong"
    ),
  ])
  func `official titles are put in the order of speech`(title: String, words: String) throws {
    let tiny = try TinyOccupations()
    var career = tiny.career("29-0001")
    career.title = title
    let text = FactText(tiny.knowledge).text(of: "category", for: career)
    #expect(text?.blocks.first?.prose.source.hasPrefix(words + " to ") == true)
  }

  @Test func `imported tasks are told in their own words, the most important first if that is known`() throws {
    let tiny = try TinyOccupations()
    expectText(
      tiny.text("31-0001", "responsibilities") + "\n" + tiny.text("27-0001", "responsibilities"),
      """
      # responsibilities
      The task rated most important for night aides is to TV repair at night. [onet]
      - Sit up. [onet]
      - The wording of the tasks is O*NET's, from your own download. [onet]
      # responsibilities
      Among the main tasks of jugglers is to keep balls in the air. [onet]
      - Greet crowds [onet]
      - The wording of the tasks is O*NET's, from your own download. [onet]
      """)
  }
}
