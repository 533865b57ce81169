/**
 * Words that a statement on any matter says. They count for little, in statements as in priorities: a word
 * list must make up for the rarity that one statement alone cannot tell.
 */
export const COMMONPLACE = `
one two three four five six seven eight nine ten hundred thousand million billion dozen first second third last next
able ability achieve acknowledge act action active address adopt agree aim allow along announce answer appear appreciate approach area around ask aspect attempt attention aware away
base basic basis become begin believe belong best better big bring build call carry case cause central certain challenge chance change choose circumstance clear close come comment commit commitment common complete concern condition consider continue contribute coordinate country course create current
day deal decade decide decision deep demand describe determine different difficult direct discuss do draw
early easy effect effective effort emphasize enable encourage end enhance enough ensure especially essential establish event ever every evident exist expand expect experience express extend extent
face fact fail far few final find focus follow force form forward free full fulfil function further future
general get give glad go goal good grateful great group grow
happen hard help high highlight historic history hold hope hour huge idea ignore implement important improve inadequate include increase individual initiative intend involve issue
join joint just keep key kind know lack large last lasting late lay lead leader least leave less let level life like line list little live long look lose lot
main maintain major make many mark matter mean measure meet meeting member mention million minute mobilize moment month more most move much must
name nation national near necessary need never new night note number
object obvious occasion offer often old open opinion opportunity order other overall
part participant participate particular party past path pay people percent period person place plan play point position possible potential power practice prepare present president previous principle problem process program progress project promise promote proper proposal propose protect proud provide public purpose pursue put
question quick raise rate reach read ready real realize reason receive recent recognize reduce refer reflect refuse regard region relate remain remark remember report require respect respond response responsible responsibility result return right role run
satisfy say see seek seem sense series serious serve set several shape share short show side significant similar simple single situation small solution speak special specific speech stage stand standard start state statement stay step stop strengthen strive strong strength succeed success such support sure sustainable system
take talk task tell term thank thing think time today together tomorrow tonight top total toward track true trust truth try turn type
understand undertake unique urge use useful value various view vision visit vital volume voice
wait want way week welcome well whole wide will wish witness word work world worth write wrong year yesterday
comprehensive topic subtopic description miscellaneous
один два три первый второй год день время человек люди страна государство регион вопрос проблема задача цель ситуация условие важный новый общий главный большой необходимость необходимый отметить заявить подчеркнуть сказать говорить считать обсудить обеспечить обеспечение создать создание поддержать работа усилие часть член группа участие участник сегодня также роль основа отношение целый значение
اليوم عام سنة دولة دول بلد منطقة العالم قضية مسألة مهم جديد كبير عمل جهود جزء مجموعة عضو أعضاء أكد قال ناقش وزير رئيس خلال إطار ضرورة شأن وضع دور هدف
`;
