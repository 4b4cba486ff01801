/** Further holders of office in Asia and the Pacific: name | side | role | m or f | other forms of the name. See holders.ts. */
export const HOLDERS_ASIA_MORE = `
Salahuddin Rabbani|Afghanistan|foreign minister|m|
Haneef Atmar|Afghanistan|foreign minister|m|Mohammad Hanif Atmar
Zalmai Rassoul|Afghanistan|foreign minister|m|
Burhanuddin Rabbani|Afghanistan|peace council chairman|m|
Masoom Stanekzai|Afghanistan|negotiator|m|Masoom Stanikzai
Amrullah Saleh|Afghanistan|vice president|m|
Aimal Faizi|Afghanistan|spokesman|m|
Gulbuddin Hekmatyar|Afghanistan|militia leader|m|
Haibatullah Akhundzada|Taliban|supreme leader|m|Hibatullah Akhundzada
Mullah Omar|Taliban|leader|m|Mohammed Omar
Akhtar Mansour|Taliban|leader|m|Akhtar Mohammad Mansour
Sirajuddin Haqqani|Taliban|interior minister|m|
Abdul Salam Hanafi|Taliban|deputy prime minister|m|
Anas Haqqani|Taliban|official|m|
Hafiz Zia Ahmad|Taliban|spokesman|m|
Bob Carr|Australia|foreign minister|m|
Richard Marles|Australia|defence minister|m|
Peter Dutton|Australia|defence minister|m|
Joe Hockey|Australia|ambassador|m|
Don Farrell|Australia|trade minister|m|
Simon Birmingham|Australia|trade minister|m|
Muhammad Yunus|Bangladesh|chief adviser|m|
Touhid Hossain|Bangladesh|foreign adviser|m|
A.K. Abdul Momen|Bangladesh|foreign minister|m|AK Abdul Momen
Dipu Moni|Bangladesh|foreign minister|f|
Tarique Rahman|Bangladesh|prime minister|m|
Khaleda Zia|Bangladesh|opposition leader|f|
Lotay Tshering|Bhutan|prime minister|m|
Tshering Tobgay|Bhutan|prime minister|m|
Hassanal Bolkiah|Brunei|sultan|m|
Prak Sokhonn|Cambodia|foreign minister|m|Prak Sokhon
Hor Namhong|Cambodia|foreign minister|m|
Maly Socheata|Cambodia|spokeswoman|f|
Frank Bainimarama|Fiji|prime minister|m|
Sitiveni Rabuka|Fiji|prime minister|m|
S. Jaishankar|India|foreign minister|m|S Jaishankar
Salman Khurshid|India|foreign minister|m|
S.M. Krishna|India|foreign minister|m|
Nirupama Rao|India|foreign secretary|f|
Vikram Misri|India|foreign secretary|m|
Vinay Kwatra|India|foreign secretary|m|Vinay Mohan Kwatra
Harsh Shringla|India|foreign secretary|m|Harsh Vardhan Shringla
Vijay Gokhale|India|foreign secretary|m|
Syed Akbaruddin|India|spokesman|m|
Vikas Swarup|India|spokesman|m|
Arindam Bagchi|India|spokesman|m|
Anurag Srivastava|India|spokesman|m|
Rajnath Singh|India|defence minister|m|
Amit Shah|India|home minister|m|
Nirmala Sitharaman|India|finance minister|f|
Piyush Goyal|India|trade minister|m|
Pranab Mukherjee|India|president|m|
Droupadi Murmu|India|president|f|
Ram Nath Kovind|India|president|m|
Rahul Gandhi|India|opposition leader|m|
Shivshankar Menon|India|national security adviser|m|
Marty Natalegawa|Indonesia|foreign minister|m|
Sugiono|Indonesia|foreign minister|m|
Luhut Pandjaitan|Indonesia|minister|m|Luhut Binsar Pandjaitan
Airlangga Hartarto|Indonesia|economy minister|m|
Teuku Faizasyah|Indonesia|spokesman|m|
Murat Nurtleu|Kazakhstan|foreign minister|m|
Mukhtar Tleuberdi|Kazakhstan|foreign minister|m|
Kairat Abdrakhmanov|Kazakhstan|foreign minister|m|
Erlan Idrissov|Kazakhstan|foreign minister|m|
Almazbek Atambayev|Kyrgyzstan|president|m|
Sooronbai Jeenbekov|Kyrgyzstan|president|m|
Sadyr Japarov|Kyrgyzstan|president|m|
Roza Otunbayeva|Kyrgyzstan|president|f|
Emomali Rahmon|Tajikistan|president|m|Imomali Rakhmon
Sirojiddin Muhriddin|Tajikistan|foreign minister|m|
Gurbanguly Berdimuhamedov|Turkmenistan|president|m|Gurbanguly Berdymukhamedov
Serdar Berdimuhamedov|Turkmenistan|president|m|Serdar Berdymukhamedov
Islam Karimov|Uzbekistan|president|m|
Bakhtiyor Saidov|Uzbekistan|foreign minister|m|
Bounnhang Vorachith|Laos|president|m|
Thongloun Sisoulith|Laos|president|m|
Sonexay Siphandone|Laos|prime minister|m|
Saleumxay Kommasith|Laos|foreign minister|m|
Muhyiddin Yassin|Malaysia|prime minister|m|
Ismail Sabri Yaakob|Malaysia|prime minister|m|
Anifah Aman|Malaysia|foreign minister|m|
Hishammuddin Hussein|Malaysia|foreign minister|m|
Saifuddin Abdullah|Malaysia|foreign minister|m|
Mohamad Hasan|Malaysia|foreign minister|m|
Zambry Abdul Kadir|Malaysia|foreign minister|m|
Mohamed Nasheed|Maldives|president|m|
Abdulla Yameen|Maldives|president|m|
Ibrahim Mohamed Solih|Maldives|president|m|
Mohamed Muizzu|Maldives|president|m|
Thein Sein|Myanmar|president|m|
Win Myint|Myanmar|president|m|
Wunna Maung Lwin|Myanmar|foreign minister|m|
Than Swe|Myanmar|foreign minister|m|
Zaw Min Tun|Myanmar|spokesman|m|
Zaw Htay|Myanmar|spokesman|m|
K.P. Sharma Oli|Nepal|prime minister|m|KP Sharma Oli
Pushpa Kamal Dahal|Nepal|prime minister|m|
Sher Bahadur Deuba|Nepal|prime minister|m|
Baburam Bhattarai|Nepal|prime minister|m|
Bill English|New Zealand|prime minister|m|
Chris Hipkins|New Zealand|prime minister|m|
Winston Peters|New Zealand|foreign minister|m|
Murray McCully|New Zealand|foreign minister|m|
Nanaia Mahuta|New Zealand|foreign minister|f|
Yousaf Raza Gilani|Pakistan|prime minister|m|
Raja Pervez Ashraf|Pakistan|prime minister|m|
Asif Ali Zardari|Pakistan|president|m|
Arif Alvi|Pakistan|president|m|
Mamnoon Hussain|Pakistan|president|m|
Shahid Khaqan Abbasi|Pakistan|prime minister|m|
Hina Rabbani Khar|Pakistan|foreign minister|f|
Bilawal Bhutto Zardari|Pakistan|foreign minister|m|Bilawal Bhutto-Zardari
Khawaja Asif|Pakistan|defence minister|m|Khawaja Muhammad Asif
Khawaja Muhammad Asif|Pakistan|defence minister|m|
Jalil Abbas Jilani|Pakistan|foreign minister|m|
Anwaar-ul-Haq Kakar|Pakistan|prime minister|m|Anwaar ul Haq Kakar
Attaullah Tarar|Pakistan|information minister|m|
Moeed Yusuf|Pakistan|national security adviser|m|
Nafees Zakaria|Pakistan|spokesman|m|
Mumtaz Zahra Baloch|Pakistan|spokeswoman|f|
Shafqat Ali Khan|Pakistan|spokesman|m|
Tasnim Aslam|Pakistan|spokeswoman|f|
Maleeha Lodhi|Pakistan|ambassador|f|
Ashfaq Parvez Kayani|Pakistan|army chief|m|
Raheel Sharif|Pakistan|army chief|m|
Qamar Javed Bajwa|Pakistan|army chief|m|
Sherry Rehman|Pakistan|ambassador|f|
Husain Haqqani|Pakistan|ambassador|m|
James Marape|Papua New Guinea|prime minister|m|
Peter O'Neill|Papua New Guinea|prime minister|m|
Albert del Rosario|Philippines|foreign minister|m|
Perfecto Yasay|Philippines|foreign minister|m|
Alan Peter Cayetano|Philippines|foreign minister|m|
Teodoro Locsin|Philippines|foreign minister|m|Teddy Locsin
Enrique Manalo|Philippines|foreign minister|m|
Theresa Lazaro|Philippines|foreign minister|f|Ma. Theresa Lazaro
Gilberto Teodoro|Philippines|defence minister|m|
Delfin Lorenzana|Philippines|defence minister|m|
Harry Roque|Philippines|spokesman|m|
Ernesto Abella|Philippines|spokesman|m|
Salvador Panelo|Philippines|spokesman|m|
Sara Duterte|Philippines|vice president|f|
Teresita Daza|Philippines|spokeswoman|f|
K. Shanmugam|Singapore|foreign minister|m|
Ng Eng Hen|Singapore|defence minister|m|
Tharman Shanmugaratnam|Singapore|president|m|
Jeremiah Manele|Solomon Islands|prime minister|m|
Manasseh Sogavare|Solomon Islands|prime minister|m|
Mahinda Rajapaksa|Sri Lanka|president|m|
Maithripala Sirisena|Sri Lanka|president|m|
Gotabaya Rajapaksa|Sri Lanka|president|m|
Ranil Wickremesinghe|Sri Lanka|president|m|
Anura Kumara Dissanayake|Sri Lanka|president|m|
Yingluck Shinawatra|Thailand|prime minister|f|
Thaksin Shinawatra|Thailand|prime minister|m|
Abhisit Vejjajiva|Thailand|prime minister|m|
Srettha Thavisin|Thailand|prime minister|m|
Paetongtarn Shinawatra|Thailand|prime minister|f|
Anutin Charnvirakul|Thailand|prime minister|m|
Don Pramudwinai|Thailand|foreign minister|m|
Maris Sangiampongsa|Thailand|foreign minister|m|
Sihasak Phuangketkeow|Thailand|foreign minister|m|
Nikorndej Balankura|Thailand|spokesman|m|
Phumtham Wechayachai|Thailand|prime minister|m|
Xanana Gusmão|East Timor|prime minister|m|Xanana Gusmao
José Ramos-Horta|East Timor|president|m|Jose Ramos-Horta
Nguyen Tan Dung|Vietnam|prime minister|m|
Truong Tan Sang|Vietnam|president|m|
Tran Dai Quang|Vietnam|president|m|
Vo Van Thuong|Vietnam|president|m|
Luong Cuong|Vietnam|president|m|
Bui Thanh Son|Vietnam|foreign minister|m|
Phan Van Giang|Vietnam|defence minister|m|
Le Hoai Trung|Vietnam|foreign minister|m|
Le Thi Thu Hang|Vietnam|spokeswoman|f|
Pham Thu Hang|Vietnam|spokeswoman|f|
Le Hai Binh|Vietnam|spokesman|m|
`
