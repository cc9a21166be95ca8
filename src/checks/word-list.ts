/** Words of newspapers and offices that cspell's Vietnamese dictionary lacks. Small letters, NFC, either tone style. */
export const wordList: readonly string[] = [
  // Vietnamese, all regions.
  'bẵm bẹm biêu chẽm chèm chựng cược dãn dắc dáo dầy dèm dèo dền dổi dợn dớn dũa dụi dùm đảnh đáu điềm đoác đỏng đúa đuống ẳm',
  'gẫy gú hễ hoằng hụ kiếng khễnh khỏm khộp khuỵ lày lỗm loã lỉu lọp lũa loá lụm lưa luyên méc mẩu mọ mõn mớn muồng miểng',
  'nãi nấn nòng nóp ngoạc ngoẳng ngộp nguệch nguôi ngúm ngụt ngùn nhại nhém nhếch nhễ nhừa nghía nghĩnh nượm õng',
  'phạc phỏm phớ phốt phực phượt pía quạp quíu rạm rếu rịm rỏi rôn ruốt sạc sẹc sộc soóng sủ tầu tậm tẹc tìu tuềnh tuốc tuýp tuýt túa trỗi trủng trừu',
  'thát vàu voọc xáng xắt xém xịn xộ xủi xuyệt xướt ỳ ầu ời ừm khuổi pò nguây ',
  // Loans written in one word, units.
  'pơmu ôtô môtô canô bêtông kiôt kiốt ôxy ôxi xăngđan hécta ximăng băngrôn đôla côngtơ căngtin sơmi virút vắcxin văcxin',
  'nilông nylông bôxit kilômet kilômét kilôgam balô bancông cactông cáctông panô phốtpho lôgic sapô ôsin fibrô xàbông',
  'xìtrum đăngten sôcôla sôcôlát càphê ápphích apphích karaôkê mêtan êtanol prôtêin',
  'axít cácbon cacbon hyđrô hiđrô ôzôn nitơ amôniắc amoniắc xenlulô glucôzơ êlíp môđun tuốcbin tuabin',
  'rơmoóc rơmóc rơmooc vôlăng sêri rađa cốppha sàlan xàlan côngtennơ càfê cafê điôxin đioxin điôxít',
  // Words of other languages that keep their marks.
  'décor café résumé hôtel collège lycée première général élysée são',
].flatMap((words) => words.split(' '));
