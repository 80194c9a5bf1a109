/// The words that a folded token stands for, contractions and everyday short forms written out; nil if it stands for itself.
func written(_ token: String) -> [String]? {
  if let forms = shortForms[token] { return forms }
  guard let mark = token.utf8.firstIndex(of: UInt8(ascii: "'")) else {
    return token.utf8.contains(UInt8(ascii: ",")) ? [token.filter { $0 != "," }] : nil
  }
  let base = String(token[..<mark])
  let ending = token[token.index(after: mark)...]
  switch ending {
  case "s": return asking.contains(base) ? [base, "is"] : [base]
  case "t" where base.hasSuffix("n"):
    return [irregularNegatives[base] ?? String(base.dropLast()), "not"]
  case "re", "m", "ll", "d", "ve": return [base]
  default: return [token.filter { $0 != "'" }]
  }
}

/// Words after which `'s` means `is` and not possession.
private let asking: Set = ["what", "who", "how", "where", "when", "why", "that", "it", "there", "here", "he", "she"]

private let irregularNegatives = ["can": "can", "won": "will", "shan": "shall"]

/// Short forms of the keyboard and contractions typed without their apostrophe.
private let shortForms: [String: [String]] = [
  "whats": ["what", "is"], "wats": ["what", "is"], "whos": ["who", "is"], "hows": ["how", "is"],
  "wheres": ["where", "is"], "thats": ["that", "is"], "theres": ["there", "is"],
  "dont": ["do", "not"], "doesnt": ["does", "not"], "didnt": ["did", "not"], "cant": ["can", "not"],
  "cannot": ["can", "not"], "wont": ["will", "not"], "isnt": ["is", "not"], "arent": ["are", "not"],
  "wasnt": ["was", "not"], "havent": ["have", "not"], "hasnt": ["has", "not"], "shouldnt": ["should", "not"],
  "couldnt": ["could", "not"], "wouldnt": ["would", "not"],
  "im": ["i"], "ive": ["i"], "id": ["i"], "youre": ["you"], "theyre": ["they"],
  "wanna": ["want", "to"], "gonna": ["going", "to"], "gotta": ["got", "to"], "gimme": ["give", "me"],
  "lemme": ["let", "me"], "dunno": ["do", "not", "know"], "kinda": ["kind", "of"],
  "u": ["you"], "ur": ["your"], "r": ["are"], "pls": ["please"], "plz": ["please"], "thx": ["thanks"], "ty": ["thanks"],
  "abt": ["about"], "bout": ["about"], "smth": ["something"], "smthing": ["something"], "rly": ["really"],
  "tho": ["though"], "thru": ["through"], "bc": ["because"], "cuz": ["because"], "cos": ["because"], "w": ["with"],
  "w/o": ["without"],
  "wich": ["which"], "wat": ["what"], "wut": ["what"], "diff": ["different"], "yr": ["year"], "yrs": ["years"],
  "hrs": ["hours"], "hr": ["hour"], "sal": ["salary"], "uni": ["university"], "info": ["information"],
  "ppl": ["people"], "rn": ["rn"], "wfh": ["work", "from", "home"], "btw": ["by", "the", "way"],
  "idk": ["i", "do", "not", "know"],
  "teh": ["the"], "doin": ["doing"], "salery": ["salary"], "sallary": ["salary"],
]
