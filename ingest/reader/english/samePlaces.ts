/** Other printings of countries and US states → the full name. */
const table = `
United States: U.S., US, USA, U.S.A., U.S, America, United States of America
United Kingdom: UK, U.K., U.K, Britain, Great Britain
United Arab Emirates: UAE, U.A.E.
Soviet Union: USSR, U.S.S.R.
Washington: D.C., DC, Washington D.C., Washington DC
New York City: NYC, N.Y.C.
Alabama: Ala., AL
Arizona: Ariz., AZ
Arkansas: Ark., AR
California: Calif., Cal., CA
Colorado: Colo., CO
Connecticut: Conn., CT
Delaware: Del., DE
Florida: Fla., FL
Georgia: Ga., GA
Illinois: Ill., IL
Indiana: Ind.
Kansas: Kan., KS
Kentucky: Ky., KY
Louisiana: La., LA
Maryland: Md., MD
Massachusetts: Mass., MA
Michigan: Mich., MI
Minnesota: Minn., MN
Mississippi: Miss., MS
Missouri: Mo., MO
Montana: Mont., MT
Nebraska: Neb., NE
Nevada: Nev., NV
New Hampshire: N.H., NH
New Jersey: N.J., NJ
New Mexico: N.M., NM
New York: N.Y., NY
North Carolina: N.C., NC
North Dakota: N.D., ND
Ohio: OH
Oklahoma: Okla., OK
Oregon: Ore., OR
Pennsylvania: Pa., PA
Rhode Island: R.I., RI
South Carolina: S.C., SC
South Dakota: S.D., SD
Tennessee: Tenn., TN
Texas: Tex., TX
Utah: UT
Vermont: Vt., VT
Virginia: Va., VA
Washington State: Wash., WA
West Virginia: W.Va., WV
Wisconsin: Wis., WI
Wyoming: Wyo., WY
`

export const samePlaces: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [full, forms] = line.split(': ') as [string, string]
      return [full, ...forms.split(', ')].map((form): [string, string] => [form, full])
    }),
)
