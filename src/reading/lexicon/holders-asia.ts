/** Holders of office in Asia and the Pacific: name | side | role | m or f | other forms of the name. See holders.ts. */
export const HOLDERS_ASIA = `
Xi Jinping|China|president|m|
Hu Jintao|China|president|m|
Wen Jiabao|China|premier|m|
Li Keqiang|China|premier|m|
Li Qiang|China|premier|m|
Wang Yi|China|foreign minister|m|
Qin Gang|China|foreign minister|m|
Yang Jiechi|China|state councilor|m|
Liu He|China|vice premier|m|
He Lifeng|China|vice premier|m|
Wang Qishan|China|vice president|m|
Han Zheng|China|vice president|m|
Zhong Shan|China|commerce minister|m|
Wang Wentao|China|commerce minister|m|
Hua Chunying|China|spokeswoman|f|
Geng Shuang|China|spokesman|m|
Lu Kang|China|spokesman|m|
Hong Lei|China|spokesman|m|
Zhao Lijian|China|spokesman|m|
Wang Wenbin|China|spokesman|m|
Mao Ning|China|spokeswoman|f|
Lin Jian|China|spokesman|m|
Gao Feng|China|spokesman|m|
Cui Tiankai|China|ambassador|m|
Kim Jong Un|North Korea|leader|m|Kim Jong-un
Kim Jong Il|North Korea|leader|m|Kim Jong-il
Kim Yo Jong|North Korea|sister of the leader|f|Kim Yo-jong
Kim Yong Chol|North Korea|vice chairman|m|Kim Yong-chol
Kim Yong Nam|North Korea|ceremonial head of state|m|Kim Yong-nam
Ri Yong Ho|North Korea|foreign minister|m|Ri Yong-ho
Ri Su Yong|North Korea|foreign minister|m|
Choe Son Hui|North Korea|foreign minister|f|Choe Son-hui
Kim Kye Gwan|North Korea|vice foreign minister|m|Kim Kye-gwan
Ri Son Gwon|North Korea|foreign minister|m|
Moon Jae-in|South Korea|president|m|Moon Jae In
Park Geun-hye|South Korea|president|f|
Lee Myung-bak|South Korea|president|m|
Yoon Suk Yeol|South Korea|president|m|Yoon Suk-yeol
Lee Jae Myung|South Korea|president|m|Lee Jae-myung
Kang Kyung-wha|South Korea|foreign minister|f|
Chung Eui-yong|South Korea|national security adviser|m|
Suh Hoon|South Korea|intelligence chief|m|
Lee Nak-yon|South Korea|prime minister|m|Lee Nak-yeon
Cho Myoung-gyon|South Korea|unification minister|m|
Cho Tae-yul|South Korea|foreign minister|m|
Park Jin|South Korea|foreign minister|m|
Yun Byung-se|South Korea|foreign minister|m|
Shinzo Abe|Japan|prime minister|m|
Yoshihiko Noda|Japan|prime minister|m|
Naoto Kan|Japan|prime minister|m|
Yoshihide Suga|Japan|prime minister|m|
Fumio Kishida|Japan|prime minister|m|
Shigeru Ishiba|Japan|prime minister|m|
Sanae Takaichi|Japan|prime minister|f|
Taro Aso|Japan|finance minister|m|
Taro Kono|Japan|foreign minister|m|
Toshimitsu Motegi|Japan|foreign minister|m|
Yoshimasa Hayashi|Japan|foreign minister|m|
Takeshi Iwaya|Japan|foreign minister|m|
Narendra Modi|India|prime minister|m|
Manmohan Singh|India|prime minister|m|
Subrahmanyam Jaishankar|India|foreign minister|m|S. Jaishankar,S Jaishankar
Sushma Swaraj|India|foreign minister|f|
Ajit Doval|India|national security adviser|m|
Raveesh Kumar|India|spokesman|m|
Randhir Jaiswal|India|spokesman|m|
Nawaz Sharif|Pakistan|prime minister|m|
Imran Khan|Pakistan|prime minister|m|
Shehbaz Sharif|Pakistan|prime minister|m|
Ishaq Dar|Pakistan|foreign minister|m|
Shah Mehmood Qureshi|Pakistan|foreign minister|m|
Asim Munir|Pakistan|army chief|m|
Sartaj Aziz|Pakistan|foreign affairs adviser|m|
Sheikh Hasina|Bangladesh|prime minister|f|
Hamid Karzai|Afghanistan|president|m|
Ashraf Ghani|Afghanistan|president|m|
Abdullah Abdullah|Afghanistan|chief executive|m|
Hamdullah Mohib|Afghanistan|national security adviser|m|
Sediq Sediqqi|Afghanistan|spokesman|m|
Zabihullah Mujahid|Taliban|spokesman|m|
Suhail Shaheen|Taliban|spokesman|m|
Abdul Ghani Baradar|Taliban|leader|m|Mullah Baradar
Sher Mohammad Abbas Stanikzai|Taliban|negotiator|m|
Amir Khan Muttaqi|Taliban|foreign minister|m|
Kevin Rudd|Australia|prime minister|m|
Julia Gillard|Australia|prime minister|f|
Tony Abbott|Australia|prime minister|m|
Malcolm Turnbull|Australia|prime minister|m|
Scott Morrison|Australia|prime minister|m|
Anthony Albanese|Australia|prime minister|m|
Julie Bishop|Australia|foreign minister|f|
Marise Payne|Australia|foreign minister|f|
Penny Wong|Australia|foreign minister|f|
John Key|New Zealand|prime minister|m|
Jacinda Ardern|New Zealand|prime minister|f|
Christopher Luxon|New Zealand|prime minister|m|
Benigno Aquino|Philippines|president|m|Benigno Aquino III
Rodrigo Duterte|Philippines|president|m|
Ferdinand Marcos Jr.|Philippines|president|m|
Susilo Bambang Yudhoyono|Indonesia|president|m|
Joko Widodo|Indonesia|president|m|Jokowi
Prabowo Subianto|Indonesia|president|m|
Retno Marsudi|Indonesia|foreign minister|f|
Najib Razak|Malaysia|prime minister|m|
Mahathir Mohamad|Malaysia|prime minister|m|
Anwar Ibrahim|Malaysia|prime minister|m|
Lee Hsien Loong|Singapore|prime minister|m|
Lawrence Wong|Singapore|prime minister|m|
Vivian Balakrishnan|Singapore|foreign minister|m|
Prayuth Chan-ocha|Thailand|prime minister|m|Prayut Chan-o-cha
Hun Sen|Cambodia|prime minister|m|
Hun Manet|Cambodia|prime minister|m|
Nguyen Phu Trong|Vietnam|party chief|m|
Nguyen Xuan Phuc|Vietnam|prime minister|m|
Pham Minh Chinh|Vietnam|prime minister|m|
Pham Binh Minh|Vietnam|foreign minister|m|
To Lam|Vietnam|party chief|m|
Aung San Suu Kyi|Myanmar|leader|f|
Min Aung Hlaing|Myanmar|leader|m|
Tsai Ing-wen|Taiwan|president|f|
Ma Ying-jeou|Taiwan|president|m|
Lai Ching-te|Taiwan|president|m|
Nursultan Nazarbayev|Kazakhstan|president|m|
Kassym-Jomart Tokayev|Kazakhstan|president|m|
Shavkat Mirziyoyev|Uzbekistan|president|m|
`
