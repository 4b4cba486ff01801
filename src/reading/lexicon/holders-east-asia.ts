/** Further holders of office in East Asia: name | side | role | m or f | other forms of the name. See holders.ts. */
export const HOLDERS_EAST_ASIA = `
Zhang Gaoli|China|vice premier|m|
Wang Yang|China|vice premier|m|
Li Zhanshu|China|legislative chief|m|
Zhao Leji|China|legislative chief|m|
Ding Xuexiang|China|vice premier|m|
Cai Qi|China|aide|m|
Dai Bingguo|China|state councilor|m|
Liu Jianchao|China|party diplomat|m|
Song Tao|China|party diplomat|m|
Wu Dawei|China|envoy|m|
Liu Xiaoming|China|envoy|m|
Kong Xuanyou|China|envoy|m|
Zheng Zeguang|China|ambassador|m|
Xie Feng|China|ambassador|m|
Ma Zhaoxu|China|vice foreign minister|m|
Le Yucheng|China|vice foreign minister|m|
Zhang Yesui|China|vice foreign minister|m|
Fu Cong|China|ambassador|m|
Zhang Jun|China|ambassador|m|
Liu Jieyi|China|ambassador|m|
Li Baodong|China|ambassador|m|
Fu Ying|China|ambassador|f|
Li Hui|China|envoy|m|
Zhai Jun|China|envoy|m|
Deng Xijun|China|envoy|m|
Li Chenggang|China|trade negotiator|m|
Wang Shouwen|China|vice commerce minister|m|
Chen Deming|China|commerce minister|m|
Gao Hucheng|China|commerce minister|m|
Lou Jiwei|China|finance minister|m|
Zhou Xiaochuan|China|central bank governor|m|
Yi Gang|China|central bank governor|m|
Zhu Guangyao|China|vice finance minister|m|
Liao Min|China|vice finance minister|m|
Wei Fenghe|China|defence minister|m|
Li Shangfu|China|defence minister|m|
Dong Jun|China|defence minister|m|
Chang Wanquan|China|defence minister|m|
Liang Guanglie|China|defence minister|m|
Guo Jiakun|China|spokesman|m|
Jiang Yu|China|spokeswoman|f|
Liu Weimin|China|spokesman|m|
Shu Jueting|China|spokeswoman|f|
He Yongqian|China|spokeswoman|f|
He Yadong|China|spokesman|m|
Sun Jiwen|China|spokesman|m|
Shen Danyang|China|spokesman|m|
Meng Wei|China|spokeswoman|f|
Wu Qian|China|spokesman|m|
Ren Guoqiang|China|spokesman|m|
Tan Kefei|China|spokesman|m|
Zhang Xiaogang|China|spokesman|m|
Chen Binhua|China|spokesman|m|
Zhu Fenglian|China|spokeswoman|f|
Ma Xiaoguang|China|spokesman|m|
Peng Liyuan|China|first lady|f|
Liu Pengyu|China|embassy spokesman|m|
Hu Xijin|China|editor|m|
Carrie Lam|Hong Kong|chief executive|f|
John Lee|Hong Kong|chief executive|m|
Leung Chun-ying|Hong Kong|chief executive|m|
Seiji Maehara|Japan|foreign minister|m|
Koichiro Gemba|Japan|foreign minister|m|
Yoko Kamikawa|Japan|foreign minister|f|
Hirokazu Matsuno|Japan|chief cabinet secretary|m|
Katsunobu Kato|Japan|chief cabinet secretary|m|
Osamu Fujimura|Japan|chief cabinet secretary|m|
Minoru Kihara|Japan|chief cabinet secretary|m|
Itsunori Onodera|Japan|defence minister|m|
Gen Nakatani|Japan|defence minister|m|
Shinjiro Koizumi|Japan|defence minister|m|
Ryosei Akazawa|Japan|economy minister|m|
Toshihiro Nikai|Japan|party official|m|
Nobuo Kishi|Japan|defence minister|m|
Naruhito|Japan|emperor|m|
Akihito|Japan|emperor|m|
Tsakhiagiin Elbegdorj|Mongolia|president|m|
Khaltmaagiin Battulga|Mongolia|president|m|
Ukhnaagiin Khurelsukh|Mongolia|president|m|
Luvsannamsrain Oyun-Erdene|Mongolia|prime minister|m|
Choe Ryong Hae|North Korea|official|m|
Hwang Pyong So|North Korea|official|m|
Jang Song Thaek|North Korea|official|m|Jang Song-thaek
Kim Yang Gon|North Korea|official|m|
Kim Hyok Chol|North Korea|envoy|m|
Kim Myong Gil|North Korea|negotiator|m|
Kim Song|North Korea|ambassador|m|
Kim Song Hye|North Korea|official|f|
Ja Song Nam|North Korea|ambassador|m|
Pak Pong Ju|North Korea|premier|m|
Pak Song Chol|North Korea|official|m|
Ri Son Kwon|North Korea|official|m|
Han Song Ryol|North Korea|vice foreign minister|m|
Choe Kang Il|North Korea|official|m|
Kim Ju Ae|North Korea|daughter of the leader|f|
Ri Sol Ju|North Korea|first lady|f|
No Kwang Chol|North Korea|defence minister|m|
Jo Yong Won|North Korea|official|m|
Pak Jong Chon|North Korea|official|m|
Kim Eui-kyeom|South Korea|spokesman|m|
Yoon Young-chan|South Korea|spokesman|m|
Kang Min-seok|South Korea|spokesman|m|
Kim Sung-han|South Korea|national security adviser|m|
Kim Kwan-jin|South Korea|national security adviser|m|
Wi Sung-lac|South Korea|national security adviser|m|
Cho Hyun|South Korea|foreign minister|m|
Chung Dong-young|South Korea|unification minister|m|
Cho Tae-yong|South Korea|national security adviser|m|
Shin Won-sik|South Korea|national security adviser|m|
Kim Sung-hwan|South Korea|foreign minister|m|
Ryoo Kihl-jae|South Korea|unification minister|m|
Hong Yong-pyo|South Korea|unification minister|m|
Kim Yeon-chul|South Korea|unification minister|m|
Lee In-young|South Korea|unification minister|m|
Kwon Young-se|South Korea|unification minister|m|
Baik Tae-hyun|South Korea|spokesman|m|
Lee Sang-min|South Korea|spokesman|m|
Kim Hyung-suk|South Korea|spokesman|m|
Choi Hyun-soo|South Korea|spokeswoman|f|
Noh Kyu-duk|South Korea|envoy|m|
Lee Do-hoon|South Korea|envoy|m|
Im Jong-seok|South Korea|chief of staff|m|
Moon Chung-in|South Korea|adviser|m|
Han Duck-soo|South Korea|prime minister|m|
Kim Min-seok|South Korea|prime minister|m|
Kang Yu-jung|South Korea|spokeswoman|f|
Kim Yong-beom|South Korea|policy chief|m|
Yeo Han-koo|South Korea|trade minister|m|
Joseph Wu|Taiwan|foreign minister|m|
Lin Chia-lung|Taiwan|foreign minister|m|
Hsiao Bi-khim|Taiwan|vice president|f|Bi-khim Hsiao
David Lin|Taiwan|foreign minister|m|
Wellington Koo|Taiwan|defence minister|m|
Karen Kuo|Taiwan|spokeswoman|f|
Cho Jung-tai|Taiwan|premier|m|
Chiu Chui-cheng|Taiwan|Mainland Affairs Council minister|m|
Wang Yu-chi|Taiwan|Mainland Affairs Council minister|m|
Cheng Li-wun|Taiwan|opposition leader|f|
Eric Chu|Taiwan|opposition leader|m|
`
