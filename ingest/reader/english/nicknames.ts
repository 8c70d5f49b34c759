/** Given names and what people call those who bear them: the same person may be printed under either. */
const table = `
Abraham Abe; Albert Al Bert; Alexander Alex Sandy Alec; Alfred Al Alf Fred; Andrew Andy Drew; Anthony Tony; Arthur Art; Benjamin Ben Benny; Bernard Bernie
Christopher Chris Topher; Charles Charlie Chuck; Clifford Cliff; Daniel Dan Danny; David Dave Davey; Donald Don Donnie; Douglas Doug; Edward Ed Eddie Ted Ned
Edmund Ed Ned; Eugene Gene; Francis Frank; Franklin Frank; Frederick Fred Freddie; Gabriel Gabe; Geoffrey Geoff; Gerald Gerry Jerry; Gregory Greg
Harold Harry Hal; Henry Harry Hank; Herbert Herb; Isaac Ike; Jacob Jake; James Jim Jimmy Jamie; Jeffrey Jeff; Jerome Jerry; John Jack Johnny Jon
Jonathan Jon; Joseph Joe Joey; Joshua Josh; Kenneth Ken Kenny; Lawrence Larry; Leonard Len Lenny; Leonardo Leo; Louis Lou; Martin Marty; Matthew Matt
Michael Mike Mick Mickey; Mitchell Mitch; Nathan Nate; Nathaniel Nate; Nicholas Nick; Norman Norm; Patrick Pat; Peter Pete; Philip Phil; Phillip Phil
Randall Randy; Raymond Ray; Richard Rich Rick Dick Ricky; Robert Bob Rob Bobby Robby; Rodney Rod; Ronald Ron Ronnie; Rudolph Rudy; Russell Russ
Samuel Sam; Stanley Stan; Stephen Steve; Steven Steve; Stuart Stu; Terence Terry; Theodore Ted Teddy Theo; Thomas Tom Tommy; Timothy Tim
Victor Vic; Vincent Vince; Walter Walt; William Bill Billy Will Willie; Zachary Zach Zack; Abigail Abby; Alexandra Alex Sandra; Amanda Mandy
Angela Angie; Barbara Barb; Catherine Cathy Kate Katie; Christina Tina Chris; Christine Chris; Cynthia Cindy; Deborah Deb Debbie; Dorothy Dot
Elizabeth Liz Beth Betty Betsy Lizzie Eliza; Florence Flo; Frances Fran; Gwendolyn Gwen; Jacqueline Jackie; Jennifer Jen Jenny; Jessica Jess; Judith Judy
Katherine Kate Kathy Katie; Kathleen Kathy; Kimberly Kim; Margaret Maggie Meg Peggy; Melissa Mel; Nancy Nan; Pamela Pam; Patricia Pat Patty Tricia
Rebecca Becky; Samantha Sam; Sandra Sandy; Stephanie Steph; Susan Sue Susie; Suzanne Sue; Theresa Terry; Valerie Val; Veronica Ronnie; Victoria Vicky
Virginia Ginny; Robert Robbie; Bradley Brad; Vernon Vern; Newton Newt; Calvin Cal
`

/** A given name or nickname → the names that may stand for the same person (itself left out). */
export const nicknames: ReadonlyMap<string, ReadonlySet<string>> = byEither(table)

function byEither(text: string): ReadonlyMap<string, ReadonlySet<string>> {
  const map = new Map<string, Set<string>>()
  for (const line of text.split(/[;\n]/)) {
    const group = line.trim().split(' ').filter(Boolean)
    const full = group[0]
    for (const short of group.slice(1)) {
      map.set(full!, (map.get(full!) ?? new Set()).add(short))
      map.set(short, (map.get(short) ?? new Set()).add(full!))
    }
  }
  return map
}
