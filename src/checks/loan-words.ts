/**
 * Words with Vietnamese marks that are no syllables and yet no slips: loans written in one word, units, and
 * words of other languages that keep their marks.
 */
export const loanWords: ReadonlySet<string> = new Set(
  (
    'pơmu palăng ôtô môtô canô bêtông kiôt kiốt ôxy ôxi xăngđan hécta héc ximăng băngrôn đôla côngtơ căngtin sơmi virút vắcxin văcxin ' +
    'nilông nylông bôxit kilômet kilômét kilôgam mét balô bancông cactông cáctông panô phốtpho lôgic sapô ôsin fibrô xàbông ' +
    'xìtrum đăngten sôcôla sôcôlát càphê ápphích apphích karaôkê mêtan êtanol prôtêin ' +
    'axít cácbon cacbon hyđrô hiđrô ôzôn nitơ amôniắc amoniắc xenlulô glucôzơ êlíp mô-đun môđun tuốcbin tuabin ' +
    'rơmoóc rơmóc sàlan xàlan côngtennơ càfê cafê điôxin đioxin điôxít ' +
    'décor café résumé hôtel collège lycée première général à élysée são'
  ).split(' '),
);
