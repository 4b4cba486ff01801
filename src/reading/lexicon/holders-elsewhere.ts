/** Holders of office in the Middle East, Africa, the Caucasus and the bodies of the world: name | side | role | m or f | other forms of the name. See holders.ts. */
export const HOLDERS_ELSEWHERE = `
Ban Ki-moon|United Nations|secretary general|m|Ban Ki Moon
António Guterres|United Nations|secretary general|m|Antonio Guterres
Kofi Annan|United Nations|envoy|m|
Lakhdar Brahimi|United Nations|envoy|m|
Staffan de Mistura|United Nations|envoy|m|
Geir Pedersen|United Nations|envoy|m|
Martin Griffiths|United Nations|envoy|m|
Hans Grundberg|United Nations|envoy|m|
Stéphane Dujarric|United Nations|spokesman|m|Stephane Dujarric
Farhan Haq|United Nations|spokesman|m|
Yukiya Amano|IAEA|director general|m|
Rafael Grossi|IAEA|director general|m|Rafael Mariano Grossi
Christine Lagarde|IMF|managing director|f|
Kristalina Georgieva|IMF|managing director|f|
Tedros Adhanom Ghebreyesus|World Health Organization|director general|m|
Recep Tayyip Erdogan|Turkey|president|m|Recep Tayyip Erdoğan,Tayyip Erdogan
Ahmet Davutoglu|Turkey|prime minister|m|Ahmet Davutoğlu
Binali Yildirim|Turkey|prime minister|m|
Mevlut Cavusoglu|Turkey|foreign minister|m|Mevlüt Çavuşoğlu
Hakan Fidan|Turkey|foreign minister|m|
Ibrahim Kalin|Turkey|spokesman|m|
Benjamin Netanyahu|Israel|prime minister|m|Binyamin Netanyahu
Naftali Bennett|Israel|prime minister|m|
Yair Lapid|Israel|prime minister|m|
Avigdor Lieberman|Israel|foreign minister|m|
Tzipi Livni|Israel|justice minister|f|
Shimon Peres|Israel|president|m|
Reuven Rivlin|Israel|president|m|
Isaac Herzog|Israel|president|m|
Benny Gantz|Israel|defense minister|m|
Yoav Gallant|Israel|defense minister|m|
Israel Katz|Israel|defense minister|m|
Gideon Saar|Israel|foreign minister|m|Gideon Sa'ar
Eli Cohen|Israel|foreign minister|m|
Ron Dermer|Israel|strategic affairs minister|m|
Mark Regev|Israel|spokesman|m|
Mahmoud Abbas|Palestinian Authority|president|m|
Salam Fayyad|Palestinian Authority|prime minister|m|
Mohammad Shtayyeh|Palestinian Authority|prime minister|m|
Saeb Erekat|Palestinian Authority|negotiator|m|
Riyad al-Maliki|Palestinian Authority|foreign minister|m|
Nabil Abu Rudeineh|Palestinian Authority|spokesman|m|Nabil Abu Rdeneh
Ismail Haniyeh|Hamas|leader|m|Ismail Haniya
Khaled Meshaal|Hamas|leader|m|Khaled Mashal
Yahya Sinwar|Hamas|leader|m|
Khalil al-Hayya|Hamas|negotiator|m|
Hassan Nasrallah|Hezbollah|leader|m|
Mahmoud Ahmadinejad|Iran|president|m|
Hassan Rouhani|Iran|president|m|Hasan Rouhani,Hassan Rowhani
Ebrahim Raisi|Iran|president|m|
Masoud Pezeshkian|Iran|president|m|
Ali Khamenei|Iran|supreme leader|m|
Mohammad Javad Zarif|Iran|foreign minister|m|Javad Zarif,Mohammad Zarif,Mohammed Javad Zarif
Ali Akbar Salehi|Iran|nuclear chief|m|
Saeed Jalili|Iran|negotiator|m|
Abbas Araghchi|Iran|foreign minister|m|Abbas Araqchi
Hossein Amir-Abdollahian|Iran|foreign minister|m|Hossein Amirabdollahian
Ali Bagheri Kani|Iran|negotiator|m|Ali Bagheri
Esmail Baghaei|Iran|spokesman|m|Esmaeil Baghaei
Nasser Kanaani|Iran|spokesman|m|
Marzieh Afkham|Iran|spokeswoman|f|
Bahram Qassemi|Iran|spokesman|m|Bahram Ghasemi
Abbas Mousavi|Iran|spokesman|m|
Saeed Khatibzadeh|Iran|spokesman|m|
Ali Larijani|Iran|security council secretary|m|
Bashar al-Assad|Syria|president|m|Bashar Assad
Walid al-Moallem|Syria|foreign minister|m|Walid al-Moualem,Walid Muallem
Ahmed al-Sharaa|Syria|president|m|
Asaad al-Shaibani|Syria|foreign minister|m|Asaad al-Shibani
Nouri al-Maliki|Iraq|prime minister|m|
Haider al-Abadi|Iraq|prime minister|m|
Mustafa al-Kadhimi|Iraq|prime minister|m|
Mohammed Shia al-Sudani|Iraq|prime minister|m|
Hoshyar Zebari|Iraq|foreign minister|m|
Hosni Mubarak|Egypt|president|m|
Mohamed Morsi|Egypt|president|m|Mohammed Morsi,Mohamed Mursi
Abdel Fattah al-Sisi|Egypt|president|m|Abdel-Fattah el-Sissi,Abdel Fattah el-Sisi,Abdel Fattah al-Sissi
Sameh Shoukry|Egypt|foreign minister|m|Sameh Shukri
Badr Abdelatty|Egypt|foreign minister|m|
Nabil Elaraby|Arab League|secretary general|m|Nabil el-Araby
Ahmed Aboul Gheit|Arab League|secretary general|m|
Saud al-Faisal|Saudi Arabia|foreign minister|m|
Adel al-Jubeir|Saudi Arabia|foreign minister|m|
Faisal bin Farhan|Saudi Arabia|foreign minister|m|
Mohammed bin Salman|Saudi Arabia|crown prince|m|
Salman bin Abdulaziz|Saudi Arabia|king|m|King Salman
Tamim bin Hamad Al Thani|Qatar|emir|m|Tamim bin Hamad al-Thani
Mohammed bin Abdulrahman Al Thani|Qatar|prime minister|m|Mohammed bin Abdulrahman al-Thani
Majed al-Ansari|Qatar|spokesman|m|
Mohammed bin Zayed|United Arab Emirates|president|m|Mohamed bin Zayed,Mohamed bin Zayed Al Nahyan,Mohammed bin Zayed Al Nahyan
Anwar Gargash|United Arab Emirates|adviser|m|
Badr Albusaidi|Oman|foreign minister|m|Badr al-Busaidi
Ayman Safadi|Jordan|foreign minister|m|
Saad Hariri|Lebanon|prime minister|m|Saad al-Hariri
Michel Aoun|Lebanon|president|m|
Najib Mikati|Lebanon|prime minister|m|
Joseph Aoun|Lebanon|president|m|
Nawaf Salam|Lebanon|prime minister|m|
Moammar Gadhafi|Libya|leader|m|Muammar Gaddafi,Moammar Gaddafi
Khalifa Haftar|Libyan National Army|commander|m|Khalifa Hifter
Fayez al-Sarraj|Libya|prime minister|m|Fayez Serraj
Abdul Hamid Dbeibah|Libya|prime minister|m|Abdulhamid Dbeibah
Abdel Fattah al-Burhan|Sudan|leader|m|
Omar al-Bashir|Sudan|president|m|
Jacob Zuma|South Africa|president|m|
Cyril Ramaphosa|South Africa|president|m|
Uhuru Kenyatta|Kenya|president|m|
William Ruto|Kenya|president|m|
Goodluck Jonathan|Nigeria|president|m|
Muhammadu Buhari|Nigeria|president|m|
Bola Tinubu|Nigeria|president|m|
Abiy Ahmed|Ethiopia|prime minister|m|
Isaias Afwerki|Eritrea|president|m|
Paul Kagame|Rwanda|president|m|
Félix Tshisekedi|Democratic Republic of the Congo|president|m|Felix Tshisekedi
Salva Kiir|South Sudan|president|m|
Riek Machar|SPLM-IO|leader|m|
Robert Mugabe|Zimbabwe|president|m|
Emmerson Mnangagwa|Zimbabwe|president|m|
Nikol Pashinyan|Armenia|prime minister|m|
Serzh Sargsyan|Armenia|president|m|
Ilham Aliyev|Azerbaijan|president|m|
Mikheil Saakashvili|Georgia|president|m|
Irakli Kobakhidze|Georgia|prime minister|m|
George Sabra|Syrian opposition|leader|m|
`
