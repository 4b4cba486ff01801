/** Further holders of office in the Middle East: name | side | role | m or f | other forms of the name. See holders.ts. */
export const HOLDERS_MIDDLE_EAST = `
Hamad bin Isa Al Khalifa|Bahrain|king|m|Hamad bin Isa al-Khalifa
Salman bin Hamad Al Khalifa|Bahrain|crown prince|m|Salman bin Hamad al-Khalifa
Abdullatif Al Zayani|Bahrain|foreign minister|m|Abdullatif bin Rashid Al Zayani,Abdullatif al-Zayani
Khalid bin Ahmed Al Khalifa|Bahrain|foreign minister|m|Khalid bin Ahmed al-Khalifa
Javad Zarif|Iran|foreign minister|m|Mohammad-Javad Zarif
Mohammad Khatami|Iran|president|m|
Ali Akbar Velayati|Iran|adviser|m|
Ali Shamkhani|Iran|security council secretary|m|
Ali Akbar Ahmadian|Iran|security council secretary|m|
Majid Takht-Ravanchi|Iran|deputy foreign minister|m|Majid Takht Ravanchi
Kazem Gharibabadi|Iran|deputy foreign minister|m|
Amir Saeid Iravani|Iran|ambassador|m|Amir Saeed Iravani
Fatemeh Mohajerani|Iran|spokeswoman|f|
Ramin Mehmanparast|Iran|spokesman|m|
Mohammad Bagher Ghalibaf|Iran|speaker of parliament|m|Mohammad Baqer Qalibaf,Mohammad Bagher Qalibaf
Mohammad Eslami|Iran|nuclear chief|m|
Behrouz Kamalvandi|Iran|spokesman|m|
Fereydoon Abbasi|Iran|nuclear chief|m|
Ali Asghar Soltanieh|Iran|envoy|m|
Mohammad Mokhber|Iran|vice president|m|
Mohammad Reza Aref|Iran|vice president|m|
Qassem Soleimani|Iran|general|m|Qasem Soleimani,Ghasem Soleimani
Esmail Qaani|Iran|general|m|
Hossein Salami|Iran|general|m|
Mojtaba Khamenei|Iran|supreme leader|m|
Eshaq Jahangiri|Iran|vice president|m|
Fuad Hussein|Iraq|foreign minister|m|
Barham Salih|Iraq|president|m|
Abdul Latif Rashid|Iraq|president|m|
Fuad Masum|Iraq|president|m|
Jalal Talabani|Iraq|president|m|
Adel Abdul Mahdi|Iraq|prime minister|m|
Ibrahim al-Jaafari|Iraq|foreign minister|m|
Muqtada al-Sadr|Iraq|cleric|m|Moqtada al-Sadr
Ali al-Sistani|Iraq|cleric|m|
Masoud Barzani|Kurdistan Regional Government|president|m|Massoud Barzani
Nechirvan Barzani|Kurdistan Regional Government|president|m|
Masrour Barzani|Kurdistan Regional Government|prime minister|m|
Ehud Barak|Israel|defense minister|m|
Ehud Olmert|Israel|prime minister|m|
Danny Danon|Israel|ambassador|m|
Gilad Erdan|Israel|ambassador|m|
Michael Herzog|Israel|ambassador|m|
Michael Oren|Israel|ambassador|m|
Yechiel Leiter|Israel|ambassador|m|
Yitzhak Molcho|Israel|envoy|m|Isaac Molho
Yossi Cohen|Israel|Mossad chief|m|
David Barnea|Israel|Mossad chief|m|
Tzachi Hanegbi|Israel|national security adviser|m|
Meir Ben-Shabbat|Israel|national security adviser|m|
Yaakov Amidror|Israel|national security adviser|m|
Moshe Yaalon|Israel|defense minister|m|Moshe Ya'alon
Gabi Ashkenazi|Israel|foreign minister|m|
Tzipi Hotovely|Israel|deputy foreign minister|f|
Yuval Steinitz|Israel|energy minister|m|
Bezalel Smotrich|Israel|finance minister|m|
Itamar Ben-Gvir|Israel|national security minister|m|Itamar Ben Gvir
Emmanuel Nahshon|Israel|spokesman|m|
Yigal Palmor|Israel|spokesman|m|
Paul Hirschson|Israel|spokesman|m|
Daniel Hagari|Israel|military spokesman|m|
David Mencer|Israel|spokesman|m|
Eylon Levy|Israel|spokesman|m|
Ofir Gendelman|Israel|spokesman|m|
Abdullah II|Jordan|king|m|King Abdullah II
Nasser Judeh|Jordan|foreign minister|m|
Bisher Khasawneh|Jordan|prime minister|m|Bisher al-Khasawneh
Jafar Hassan|Jordan|prime minister|m|
Mohammad al-Momani|Jordan|spokesman|m|Mohammed Momani
Sabah al-Ahmad al-Sabah|Kuwait|emir|m|Sabah Al-Ahmad Al-Sabah,Sabah al-Ahmad al-Jaber al-Sabah
Nawaf al-Ahmad al-Sabah|Kuwait|emir|m|Nawaf Al-Ahmad Al-Sabah
Mishal al-Ahmad al-Sabah|Kuwait|emir|m|Mishal Al-Ahmad Al-Sabah,Meshal al-Ahmad al-Sabah,Meshaal al-Ahmad al-Sabah
Sabah al-Khalid al-Sabah|Kuwait|prime minister|m|
Abdullah al-Yahya|Kuwait|foreign minister|m|Abdullah Al-Yahya
Michel Suleiman|Lebanon|president|m|
Tammam Salam|Lebanon|prime minister|m|
Hassan Diab|Lebanon|prime minister|m|
Nabih Berri|Lebanon|speaker of parliament|m|
Gebran Bassil|Lebanon|foreign minister|m|
Abdallah Bou Habib|Lebanon|foreign minister|m|Abdallah Bouhabib
Youssef Rajji|Lebanon|foreign minister|m|
Naim Qassem|Hezbollah|leader|m|Naim Kassem
Qaboos bin Said|Oman|sultan|m|
Haitham bin Tariq|Oman|sultan|m|Haitham bin Tariq Al Said
Yusuf bin Alawi|Oman|foreign minister|m|
Rami Hamdallah|Palestinian Authority|prime minister|m|
Mohammad Mustafa|Palestinian Authority|prime minister|m|Mohammed Mustafa
Hussein al-Sheikh|Palestinian Authority|vice president|m|Hussein Al-Sheikh
Hanan Ashrawi|Palestinian Authority|official|f|
Riyad Mansour|Palestinian Authority|ambassador|m|
Majed Faraj|Palestinian Authority|intelligence chief|m|
Husam Zomlot|Palestinian Authority|ambassador|m|
Yasser Abed Rabbo|Palestinian Authority|official|m|
Nabil Shaath|Palestinian Authority|official|m|
Jibril Rajoub|Fatah|official|m|
Mousa Abu Marzouk|Hamas|official|m|Moussa Abu Marzouk
Saleh al-Arouri|Hamas|deputy leader|m|
Osama Hamdan|Hamas|official|m|
Sami Abu Zuhri|Hamas|spokesman|m|
Fawzi Barhoum|Hamas|spokesman|m|
Hazem Qassem|Hamas|spokesman|m|
Taher al-Nunu|Hamas|adviser|m|Taher Nunu
Bassem Naim|Hamas|official|m|Basem Naim
Izzat al-Rishq|Hamas|official|m|
Ghazi Hamad|Hamas|official|m|
Hamad bin Khalifa Al Thani|Qatar|emir|m|
Hamad bin Jassim|Qatar|prime minister|m|Hamad bin Jassim Al Thani
Khalid al-Attiyah|Qatar|foreign minister|m|Khalid bin Mohammad Al-Attiyah
Mohammed al-Khulaifi|Qatar|minister of state|m|Mohammed bin Abdulaziz Al-Khulaifi
Lolwah al-Khater|Qatar|spokeswoman|f|Lolwah Al Khater
Abdullah bin Abdulaziz|Saudi Arabia|king|m|
Mohammed bin Nayef|Saudi Arabia|crown prince|m|
Khalid bin Salman|Saudi Arabia|defense minister|m|Khalid bin Salman bin Abdulaziz Al Saud
Ibrahim al-Assaf|Saudi Arabia|foreign minister|m|
Khalid al-Falih|Saudi Arabia|energy minister|m|
Abdulaziz bin Salman|Saudi Arabia|energy minister|m|
Bandar bin Sultan|Saudi Arabia|intelligence chief|m|
Turki al-Faisal|Saudi Arabia|prince|m|
Musaed al-Aiban|Saudi Arabia|national security adviser|m|Musaad bin Mohammed al-Aiban
Reema bint Bandar|Saudi Arabia|ambassador|f|
Mohammed al-Jaber|Saudi Arabia|ambassador|m|
Nawaf Obaid|Saudi Arabia|adviser|m|
Faisal Mekdad|Syria|foreign minister|m|Faisal al-Mekdad
Bashar Jaafari|Syria|ambassador|m|Bashar al-Jaafari
Bouthaina Shaaban|Syria|adviser|f|Buthaina Shaaban
Omran al-Zoubi|Syria|information minister|m|
Moaz al-Khatib|Syrian opposition|leader|m|Mouaz al-Khatib
Ahmad Jarba|Syrian opposition|leader|m|Ahmed Jarba
Khaled Khoja|Syrian opposition|leader|m|
Riad Hijab|Syrian opposition|leader|m|
Salim al-Muslat|Syrian opposition|spokesman|m|Salem al-Meslet
Louay Safi|Syrian opposition|spokesman|m|
Burhan Ghalioun|Syrian opposition|leader|m|
Ghassan Hitto|Syrian opposition|leader|m|
Monzer Akbik|Syrian opposition|official|m|
Nasr al-Hariri|Syrian opposition|negotiator|m|
Mohammed Alloush|Syrian opposition|negotiator|m|
Mazloum Abdi|Syrian Democratic Forces|commander|m|Mazlum Abdi
Saleh Muslim|Kurds|leader|m|Salih Muslim
Abdullah Ocalan|Kurds|leader|m|Abdullah Öcalan
Abdullah Gul|Turkey|president|m|Abdullah Gül
Yasar Guler|Turkey|defense minister|m|Yaşar Güler
Hulusi Akar|Turkey|defense minister|m|
Feridun Sinirlioglu|Turkey|foreign ministry official|m|
Egemen Bagis|Turkey|European affairs minister|m|
Omer Celik|Turkey|spokesman|m|Ömer Çelik
Cevdet Yilmaz|Turkey|vice president|m|
Fahrettin Altun|Turkey|communications director|m|
Mehmet Simsek|Turkey|finance minister|m|Mehmet Şimşek
Namik Tan|Turkey|ambassador|m|
Khalifa bin Zayed|United Arab Emirates|president|m|
Mohammed bin Rashid Al Maktoum|United Arab Emirates|prime minister|m|Mohammed bin Rashid al-Maktoum
Abdullah bin Zayed|United Arab Emirates|foreign minister|m|Abdullah bin Zayed Al Nahyan
Tahnoun bin Zayed|United Arab Emirates|national security adviser|m|Tahnoon bin Zayed
Yousef al-Otaiba|United Arab Emirates|ambassador|m|Yousef Al Otaiba
Sultan al-Jaber|United Arab Emirates|minister|m|Sultan Al Jaber
Abed Rabbo Mansour Hadi|Yemen|president|m|Abd-Rabbu Mansour Hadi,Abdrabuh Mansur Hadi
Ali Abdullah Saleh|Yemen|president|m|
Rashad al-Alimi|Yemen|president|m|
Khaled al-Yamani|Yemen|foreign minister|m|Khaled Yamani
Ahmed bin Mubarak|Yemen|foreign minister|m|Ahmed Awad bin Mubarak
Maeen Abdulmalik|Yemen|prime minister|m|
Moammar al-Eryani|Yemen|information minister|m|Muammar al-Eryani
Abdul-Malik al-Houthi|Houthis|leader|m|Abdel-Malek al-Houthi,Abdulmalik al-Houthi
Mohammed Abdul-Salam|Houthis|spokesman|m|Mohammed Abdulsalam,Mohammed Abdul Salam
Mohammed Ali al-Houthi|Houthis|leader|m|
Yahya Saree|Houthis|military spokesman|m|Yahya Sarea
Mahdi al-Mashat|Houthis|leader|m|
Aidarous al-Zubaidi|Southern Transitional Council|leader|m|Aidarous al-Zoubaidi
`
