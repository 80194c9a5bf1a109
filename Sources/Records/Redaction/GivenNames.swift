/// First names, to tell “i'm ana” from “i'm tired” when no capital helps.
enum GivenNames {
  /// Whether `word`, in lower case, is a common first name.
  static func contains(_ word: String) -> Bool { all.contains(word) }

  /// First names that are everyday words too: only with a capital are they taken for names.
  static let ambiguous: Set<String> = [
    "amber", "angel", "april", "art", "august", "autumn", "bill", "bob", "carol", "chance", "charity", "chase",
    "christian", "crystal", "daisy", "dawn", "destiny", "drew", "faith", "forest", "frank", "gene", "ginger", "grace",
    "grant", "guy", "harmony", "hazel", "heather", "holly", "hope", "hunter", "iris", "ivy", "jack", "jade", "jasmine",
    "jean", "jewel", "joy", "june", "justice", "lily", "major", "mark", "mason", "max", "may", "melody", "miles",
    "nick", "olive", "page", "pat", "patience", "pearl", "penny", "peter", "ray", "reed", "rich", "rob", "robin",
    "rocky", "rose", "ruby", "rusty", "sandy", "skip", "sky", "sterling", "sue", "summer", "taylor", "trinity",
    "victor", "violet", "wade", "ward", "will", "willow", "winter", "woody",
  ]

  /// From the most given names in the United States over the last decades, by memory of no one list; names that are
  /// also everyday words are in `ambiguous`.
  private static let all: Set<String> = [
    "aaliyah", "aaron", "abdul", "abigail", "adam", "adrian", "ahmed", "aiden", "aisha", "alan", "albert", "alejandro",
    "alex", "alexander", "alexandra", "alexis", "ali", "alice", "alicia", "alison", "allison", "alyssa", "amanda",
    "amelia", "amina", "amir", "amy", "ana", "andre", "andrea", "andrew", "angela", "anita", "ann", "anna", "anne",
    "anthony", "antonio", "aria", "ariana", "ashley", "ava", "barbara", "beatrice", "ben", "benjamin", "beth", "betty",
    "beverly", "brandon", "brenda", "brian", "brianna", "brittany", "bruce", "bryan", "caleb", "cameron", "camila",
    "carl", "carla", "carlos", "caroline", "carolyn", "carmen", "catherine", "charles", "charlotte", "chen", "cheryl",
    "chloe", "chris", "christina", "christine", "christopher", "cindy", "claire", "connor", "cynthia", "dan", "daniel",
    "danielle", "david", "deborah", "debra", "denise", "dennis", "derek", "diana", "diane", "diego", "dmitri",
    "dominic", "donald", "donna", "doris", "dorothy", "douglas", "dylan", "edward", "eduardo", "elena", "elias",
    "elijah", "elizabeth", "ella", "ellen", "emily", "emma", "eric", "erica", "erik", "erin", "ethan", "eugene", "eva",
    "evan", "evelyn", "fatima", "felix", "fernando", "fiona", "francesca", "francis", "francisco", "gabriel",
    "gabriela", "gary", "george", "gerald", "giovanni", "gloria", "greg", "gregory", "hannah", "harold", "harry",
    "hassan", "heidi", "helen", "henry", "ian", "ibrahim", "ines", "irene", "isaac", "isabel", "isabella", "isaiah",
    "ivan", "jacob", "jacqueline", "jaime", "jake", "james", "jamal", "jamie", "jane", "janet", "janice", "jared",
    "jason", "javier", "jayden", "jeff", "jeffrey", "jen", "jenna", "jennifer", "jenny", "jeremy", "jerry", "jesse",
    "jessica", "jesus", "jill", "jim", "jimmy", "joan", "joe", "joel", "john", "johnny", "jonathan", "jordan", "jorge",
    "jose", "joseph", "joshua", "josh", "josé", "joyce", "juan", "juana", "judith", "judy", "julia", "julian", "julie",
    "justin", "kaitlyn", "karen", "karl", "kate", "katherine", "kathleen", "kathryn", "katie", "kayla", "keisha",
    "keith", "kelly", "ken", "kenneth", "kevin", "khadija", "kim", "kimberly", "kyle", "lakshmi", "larry", "latoya",
    "laura", "lauren", "layla", "leah", "lee", "leo", "leon", "leslie", "liam", "linda", "lisa", "logan", "lois",
    "lorenzo", "louis", "luca", "lucas", "lucia", "lucy", "luis", "luke", "lydia", "madison", "maggie", "malik",
    "manuel", "marcus", "margaret", "maria", "mariam", "marie", "marilyn", "mario", "martha", "martin", "mary",
    "maryam", "matt", "matthew", "maya", "megan", "mei", "melissa", "mia", "michael", "michelle", "miguel", "mike",
    "mila", "mohamed", "mohammed", "molly", "monica", "muhammad", "nadia", "nancy", "naomi", "natalie", "natasha",
    "nathan", "nicholas", "nicole", "nina", "noah", "noor", "nora", "olga", "oliver", "olivia", "omar", "oscar",
    "owen", "pablo", "pamela", "patricia", "patrick", "paul", "paula", "pedro", "peggy", "philip", "phillip", "priya",
    "rachel", "rafael", "raj", "ralph", "ramon", "randy", "rebecca", "ricardo", "richard", "rick", "rita", "robert",
    "roberto", "roger", "ronald", "rosa", "roy", "russell", "ruth", "ryan", "sam", "samantha", "samuel", "sandra",
    "sara", "sarah", "scott", "sean", "sebastian", "sergei", "sergio", "shannon", "sharon", "shirley", "simon", "sofia",
    "sophia", "sophie", "stacy", "stella", "stephanie", "stephen", "steve", "steven", "susan", "tamika", "tanya",
    "tara", "ted", "teresa", "terry", "theodore", "theresa", "thomas", "tiffany", "tim", "timothy", "tina", "todd",
    "tom", "tony", "tracy", "tyler", "valentina", "valeria", "vanessa", "veronica", "victoria", "vincent", "virginia",
    "walter", "wei", "wendy", "wesley", "william", "xavier", "yasmin", "yolanda", "yuki", "yusuf", "zachary", "zoe",
  ]
}
