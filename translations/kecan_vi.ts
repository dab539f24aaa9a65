<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>CloseButton</name>
    <message>
        <source>Close Tab</source>
        <translation>Đóng thẻ</translation>
    </message>
</context>
<context>
    <name>QAbstractFileIconProvider</name>
    <message>
        <source>Drive</source>
        <translation>Ổ đĩa</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>File Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Shortcut</source>
        <translation>Lối tắt</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Không rõ</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>&amp;Select All</source>
        <translation>Chọn &amp;tất cả</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>Tăng</translation>
    </message>
    <message>
        <source>Step &amp;down</source>
        <translation>Giảm</translation>
    </message>
</context>
<context>
    <name>QAccessibleActionInterface</name>
    <message>
        <source>Decrease</source>
        <translation>Giảm</translation>
    </message>
    <message>
        <source>Decrease the value</source>
        <translation>Giảm giá trị</translation>
    </message>
    <message>
        <source>Goes back a page</source>
        <translation>Về trang trước</translation>
    </message>
    <message>
        <source>Goes to the next page</source>
        <translation>Sang trang sau</translation>
    </message>
    <message>
        <source>Increase</source>
        <translation>Tăng</translation>
    </message>
    <message>
        <source>Increase the value</source>
        <translation>Tăng giá trị</translation>
    </message>
    <message>
        <source>Next Page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Press</source>
        <translation>Nhấn</translation>
    </message>
    <message>
        <source>Previous Page</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Scroll Down</source>
        <translation>Cuộn xuống</translation>
    </message>
    <message>
        <source>Scroll Left</source>
        <translation>Cuộn sang trái</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Cuộn sang phải</translation>
    </message>
    <message>
        <source>Scroll Up</source>
        <translation>Cuộn lên</translation>
    </message>
    <message>
        <source>Scrolls down</source>
        <translation>Cuộn xuống</translation>
    </message>
    <message>
        <source>Scrolls to the left</source>
        <translation>Cuộn sang trái</translation>
    </message>
    <message>
        <source>Scrolls to the right</source>
        <translation>Cuộn sang phải</translation>
    </message>
    <message>
        <source>Scrolls up</source>
        <translation>Cuộn lên</translation>
    </message>
    <message>
        <source>SetFocus</source>
        <translation>Đặt con trỏ</translation>
    </message>
    <message>
        <source>Sets the focus</source>
        <translation>Đặt con trỏ vào đây</translation>
    </message>
    <message>
        <source>ShowMenu</source>
        <translation>Mở trình đơn</translation>
    </message>
    <message>
        <source>Shows the menu</source>
        <translation>Mở trình đơn</translation>
    </message>
    <message>
        <source>Toggle</source>
        <translation>Bật, tắt</translation>
    </message>
    <message>
        <source>Toggles the state</source>
        <translation>Bật hoặc tắt</translation>
    </message>
    <message>
        <source>Triggers the action</source>
        <translation>Thực hiện lệnh</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>False</source>
        <translation>Sai</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>Mở danh sách để chọn</translation>
    </message>
    <message>
        <source>True</source>
        <translation>Đúng</translation>
    </message>
</context>
<context>
    <name>QCommandLineParser</name>
    <message>
        <source>Arguments:</source>
        <translation>Tham số:</translation>
    </message>
    <message>
        <source>Displays help on commandline options.</source>
        <translation>Hiện hướng dẫn dòng lệnh.</translation>
    </message>
    <message>
        <source>Displays version information.</source>
        <translation>Hiện phiên bản.</translation>
    </message>
    <message>
        <source>Missing value after &apos;%1&apos;.</source>
        <translation>Thiếu giá trị sau &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Tuỳ chọn:</translation>
    </message>
    <message>
        <source>Unexpected value after &apos;%1&apos;.</source>
        <translation>Thừa giá trị sau &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown option &apos;%1&apos;.</source>
        <translation>Không có tuỳ chọn &apos;%1&apos;.</translation>
    </message>
    <message>
        <source>Unknown options: %1.</source>
        <translation>Không có các tuỳ chọn: %1.</translation>
    </message>
    <message>
        <source>Usage: %1</source>
        <translation>Cách dùng: %1</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[tuỳ chọn]</translation>
    </message>
</context>
<context>
    <name>QCupsJobWidget</name>
    <message>
        <source>Banner Pages</source>
        <translation>Trang phân cách</translation>
    </message>
    <message>
        <source>Billing information:</source>
        <translation>Thông tin tính phí:</translation>
    </message>
    <message>
        <source>Classified</source>
        <translation>Hạn chế</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Mật</translation>
    </message>
    <message>
        <source>Day (06:00 to 17:59)</source>
        <translation>Ban ngày (06:00 đến 17:59)</translation>
    </message>
    <message>
        <source>End:</source>
        <translation>Cuối:</translation>
    </message>
    <message>
        <source>Hold Indefinitely</source>
        <translation>Giữ lại, chưa in</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Lệnh in</translation>
    </message>
    <message>
        <source>Job Control</source>
        <translation>Điều khiển lệnh in</translation>
    </message>
    <message>
        <source>Job priority:</source>
        <translation>Độ ưu tiên:</translation>
    </message>
    <message>
        <source>Night (18:00 to 05:59)</source>
        <translation>Ban đêm (18:00 đến 05:59)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Không</translation>
    </message>
    <message>
        <source>Print Immediately</source>
        <translation>In ngay</translation>
    </message>
    <message>
        <source>Scheduled printing:</source>
        <translation>Hẹn giờ in:</translation>
    </message>
    <message>
        <source>Second Shift (16:00 to 23:59)</source>
        <translation>Ca hai (16:00 đến 23:59)</translation>
    </message>
    <message>
        <source>Secret</source>
        <translation>Tối mật</translation>
    </message>
    <message>
        <source>Specific Time</source>
        <translation>Giờ đã định</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Tiêu chuẩn</translation>
    </message>
    <message>
        <source>Start:</source>
        <translation>Đầu:</translation>
    </message>
    <message>
        <source>Third Shift (00:00 to 07:59)</source>
        <translation>Ca ba (00:00 đến 07:59)</translation>
    </message>
    <message>
        <source>Top Secret</source>
        <translation>Tuyệt mật</translation>
    </message>
    <message>
        <source>Unclassified</source>
        <translation>Không mật</translation>
    </message>
    <message>
        <source>Weekend (Saturday to Sunday)</source>
        <translation>Cuối tuần (thứ Bảy, Chủ nhật)</translation>
    </message>
</context>
<context>
    <name>QCupsPrinterSupport</name>
    <message>
        <source>Authentication Needed</source>
        <translation>Cần đăng nhập</translation>
    </message>
    <message>
        <source>Authentication needed to use %1 on %2.</source>
        <translation>Cần đăng nhập để dùng %1 trên %2.</translation>
    </message>
    <message>
        <source>Authentication needed to use %1.</source>
        <translation>Cần đăng nhập để dùng %1.</translation>
    </message>
    <message>
        <source>Password:</source>
        <translation>Mật khẩu:</translation>
    </message>
    <message>
        <source>Username:</source>
        <translation>Tên đăng nhập:</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Đây là gì?</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
</context>
<context>
    <name>QDockWidget</name>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Closes the dock widget</source>
        <translation>Đóng khung này</translation>
    </message>
    <message>
        <source>Float</source>
        <translation>Tách rời</translation>
    </message>
    <message>
        <source>Undocks and re-attaches the dock widget</source>
        <translation>Tách rời hoặc gắn lại khung này</translation>
    </message>
</context>
<context>
    <name>QErrorMessage</name>
    <message>
        <source>&amp;OK</source>
        <translation>&amp;OK</translation>
    </message>
    <message>
        <source>&amp;Show this message again</source>
        <translation>&amp;Hiện lại thông báo này</translation>
    </message>
    <message>
        <source>Critical Error:</source>
        <translation>Lỗi nghiêm trọng:</translation>
    </message>
    <message>
        <source>Debug Message:</source>
        <translation>Thông báo gỡ lỗi:</translation>
    </message>
    <message>
        <source>Fatal Error:</source>
        <translation>Lỗi không thể tiếp tục:</translation>
    </message>
    <message>
        <source>Information:</source>
        <translation>Thông tin:</translation>
    </message>
    <message>
        <source>Warning:</source>
        <translation>Cảnh báo:</translation>
    </message>
</context>
<context>
    <name>QFile</name>
    <message>
        <source>Cannot create %1 for output: %2</source>
        <translation>Không tạo được %1 để ghi: %2</translation>
    </message>
    <message>
        <source>Cannot open %1 for input</source>
        <translation>Không mở được %1 để đọc</translation>
    </message>
    <message>
        <source>Cannot open destination file: %1</source>
        <translation>Không mở được tệp đích: %1</translation>
    </message>
    <message>
        <source>Cannot open for output: %1</source>
        <translation>Không mở được để ghi: %1</translation>
    </message>
    <message>
        <source>Cannot remove source file</source>
        <translation>Không xoá được tệp nguồn</translation>
    </message>
    <message>
        <source>Destination file exists</source>
        <translation>Tệp đích đã có</translation>
    </message>
    <message>
        <source>Destination file is the same file.</source>
        <translation>Tệp đích trùng với tệp nguồn.</translation>
    </message>
    <message>
        <source>Error while renaming: %1</source>
        <translation>Lỗi khi đổi tên: %1</translation>
    </message>
    <message>
        <source>Failure to write block: %1</source>
        <translation>Lỗi khi ghi: %1</translation>
    </message>
    <message>
        <source>Source file does not exist.</source>
        <translation>Không có tệp nguồn.</translation>
    </message>
    <message>
        <source>Unable to restore from %1: %2</source>
        <translation>Không khôi phục được từ %1: %2</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
Không tìm thấy thư mục.
Hãy kiểm tra lại tên thư mục.</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
Không tìm thấy tệp.
Hãy kiểm tra lại tên tệp.</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 đã có.
Thay tệp cũ bằng tệp mới?</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Chọn</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Xoá</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>Thư &amp;mục mới</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Mở</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>Đổi &amp;tên</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Lưu</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>&apos;%1&apos; được bảo vệ chống ghi.
Vẫn xoá?</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>Xoá &apos;%1&apos;?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Trở lại</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>Xem chi tiết</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>Xem danh sách</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>Không xoá được thư mục.</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>Tạo thư mục mới</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>Thư mục</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Thư mục:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Tên tệp:</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Tệp</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>Loại tệp:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>Tìm thư mục</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Tiến</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Trở lại</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>Tiến</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>Lên thư mục cấp trên</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>Các nơi hay dùng</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>Tìm trong:</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Thư mục mới</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>Thư mục cấp trên</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>Nơi vừa dùng</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Bỏ</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>Lưu thành</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>Hiện tệp ẩ&amp;n</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>Thanh bên</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Computer</source>
        <translation>Máy tính</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Ngày sửa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Cỡ</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Loại</translation>
    </message>
</context>
<context>
    <name>QInputDialog</name>
    <message>
        <source>Enter a value:</source>
        <translation>Nhập giá trị:</translation>
    </message>
</context>
<context>
    <name>QKeySequenceEdit</name>
    <message>
        <source>Press shortcut</source>
        <translation>Nhấn tổ hợp phím</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Hide Details...</source>
        <translation>Ẩn chi tiết...</translation>
    </message>
    <message>
        <source>Show Details...</source>
        <translation>Hiện chi tiết...</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Custom</source>
        <translation>Tự chọn</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>Cao:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>Inch (in)</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Ngang</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>Lề</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>Milimét (mm)</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Hướng giấy</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>Bố trí trang</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>Thứ tự trang:</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>Cỡ trang:</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>Số trang mỗi tờ:</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>Khay giấy:</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>Điểm (pt)</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>Dọc</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>Ngang ngược</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>Dọc ngược</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>Rộng:</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>lề dưới</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>lề trái</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>lề phải</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>lề trên</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Không</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Có</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>Áp dụng</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Không lưu</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>Cứ tiếp tục</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>Không, cho &amp;mọi mục</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Mở</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Đặt lại</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>Về mặc định</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>Thử lại</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>Lưu tất cả</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>Có, cho mọi mụ&amp;c</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 đã có.
Ghi đè lên?</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 chưa đúng cách viết. Dùng &apos;,&apos; để ngăn cách các trang và khoảng trang, &apos;-&apos; để ghi khoảng trang; các khoảng không được chồng lên nhau.</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 là thư mục.
Hãy chọn tên tệp khác.</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>&amp;Tuỳ chọn &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>&amp;Tuỳ chọn &gt;&gt;</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>&amp;In</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>Mọi trang</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>Từ dưới lên, từ trái sang</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>Từ dưới lên, từ phải sang</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>In hai mặt chưa hợp lệ</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>Trang chẵn</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>Không ghi được tệp %1.
Hãy chọn tên tệp khác.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>Số trang chưa đúng</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>Từ trái sang, từ dưới lên</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>Từ trái sang, từ trên xuống</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>Tệp trên máy</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>Trang lẻ</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>Không dùng cùng lúc &apos;Số trang mỗi tờ&apos; và &apos;Bộ trang&apos; được.
Hãy tắt một trong hai.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>In</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>In ra tệp ...</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>In ra tệp (PDF)</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>Từ phải sang, từ dưới lên</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>Từ phải sang, từ trên xuống</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>Trang đầu không được lớn hơn trang cuối.</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>Các lựa chọn in hai mặt không hợp nhau. Sửa lại?</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>Từ trên xuống, từ trái sang</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>Từ trên xuống, từ phải sang</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>Ghi tệp PDF</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Advanced Option Conflicts</source>
        <translation>Tuỳ chọn nâng cao chưa hợp lệ</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>Tuỳ chọn lệnh in</translation>
    </message>
    <message>
        <source>Page Setup Conflicts</source>
        <translation>Thiết lập trang chưa hợp lệ</translation>
    </message>
    <message>
        <source>Printer Properties</source>
        <translation>Thuộc tính máy in</translation>
    </message>
    <message>
        <source>There are conflicts in page setup options. Do you want to fix them?</source>
        <translation>Các lựa chọn thiết lập trang không hợp nhau. Sửa lại?</translation>
    </message>
    <message>
        <source>There are conflicts in some advanced options. Do you want to fix them?</source>
        <translation>Một số tuỳ chọn nâng cao không hợp nhau. Sửa lại?</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesWidget</name>
    <message>
        <source>Advanced</source>
        <translation>Nâng cao</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>There are conflicts in some options. Please fix them.</source>
        <translation>Một số tuỳ chọn không hợp nhau. Hãy sửa lại.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Collate</source>
        <translation>Xếp theo bộ</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>Màu</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>Chế độ màu</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Số bản</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>Số bản:</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>Trang hiện tại</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>In hai mặt</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>Đen trắng</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>Đóng cạnh dài</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Tắt</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>Tuỳ chọn</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>Thiết lập in</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>Bộ trang:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Trang</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>Từ trang</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>In tất cả</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>Phạm vi in</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>Thứ tự ngược</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Phần đã chọn</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>Đóng cạnh ngắn</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>Ghi các trang hoặc khoảng trang, cách nhau bằng dấu phẩy. Khoảng trang là hai số nối bằng dấu gạch. Ví dụ: 3,5-7,9 in các trang 3, 5, 6, 7 và 9.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Tên:</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>Nơi đặt:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>Tệp &amp;ghi ra:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>Th&amp;uộc tính</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Xem trước</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Máy in</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>Loại:</translation>
    </message>
</context>
<context>
    <name>QProgressDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
</context>
<context>
    <name>QSaveFile</name>
    <message>
        <source>Existing file %1 is not writable</source>
        <translation>Không ghi được vào tệp %1 đã có</translation>
    </message>
    <message>
        <source>Filename refers to a directory</source>
        <translation>Tên này là của một thư mục</translation>
    </message>
    <message>
        <source>QSaveFile cannot open &apos;%1&apos; without direct write fallback enabled.</source>
        <translation>Không mở được &apos;%1&apos; để ghi an toàn.</translation>
    </message>
    <message>
        <source>Writing canceled by application</source>
        <translation>Việc ghi đã bị dừng</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Bottom</source>
        <translation>Cuối</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>Mép trái</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>Trang dưới</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>Trang trái</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>Trang phải</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>Trang trên</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>Mép phải</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>Cuộn xuống</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>Cuộn tới đây</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>Cuộn sang trái</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>Cuộn sang phải</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>Cuộn lên</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Đầu</translation>
    </message>
</context>
<context>
    <name>QTabBar</name>
    <message>
        <source>Scroll Left</source>
        <translation>Cuộn sang trái</translation>
    </message>
    <message>
        <source>Scroll Right</source>
        <translation>Cuộn sang phải</translation>
    </message>
</context>
<context>
    <name>QUndoGroup</name>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Làm lại: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
</context>
<context>
    <name>QUndoModel</name>
    <message>
        <source>&lt;empty&gt;</source>
        <translation>&lt;trống&gt;</translation>
    </message>
</context>
<context>
    <name>QUndoStack</name>
    <message>
        <source>Redo</source>
        <translation>Làm lại</translation>
    </message>
    <message>
        <source>Redo %1</source>
        <translation>Làm lại: %1</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Hoàn tác</translation>
    </message>
    <message>
        <source>Undo %1</source>
        <translation>Hoàn tác: %1</translation>
    </message>
</context>
<context>
    <name>QWhatsThisAction</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>Đây là gì?</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Sao chép</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Dán</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>Sao chép địa chỉ &amp;liên kết</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Cắt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Chọn tất cả</translation>
    </message>
</context>
<context>
    <name>QWizard</name>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Hoàn thành</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>T&amp;rợ giúp</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>Tiế&amp;p</translation>
    </message>
    <message>
        <source>&amp;Next &gt;</source>
        <translation>Tiế&amp;p &gt;</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Commit</source>
        <translation>Ghi nhận</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Tiếp tục</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Xong</translation>
    </message>
    <message>
        <source>Go Back</source>
        <translation>Trở lại</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Trợ giúp</translation>
    </message>
</context>
<context>
    <name>kecan::BatchDraft</name>
    <message>
        <source>An act that is not recorded yet cannot be taken back.</source>
        <translation>Việc chưa ghi nhận thì không huỷ được.</translation>
    </message>
</context>
<context>
    <name>kecan::CadreCommands</name>
    <message>
        <source>“%1” has no cadre code.</source>
        <translation>“%1” chưa có mã cán bộ.</translation>
    </message>
    <message>
        <source>“%1” would have joined the Party before being born.</source>
        <translation>“%1” vào Đảng trước khi sinh là không đúng.</translation>
    </message>
    <message>
        <source>A decision needs its number, or at least what it is about.</source>
        <translation>Quyết định cần có số, hoặc ít nhất là trích yếu.</translation>
    </message>
    <message>
        <source>The code %1 belongs to %2 already.</source>
        <translation>Mã %1 đã thuộc về %2.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>%1 is not a year of evaluation.</source>
        <translation>%1 không phải là năm đánh giá.</translation>
    </message>
    <message>
        <source>The exam needs the grade it is for.</source>
        <translation>Kỳ thi cần có ngạch dự thi.</translation>
    </message>
</context>
<context>
    <name>kecan::CareerCheck</name>
    <message>
        <source>Other records of %1 would contradict it; correct these first.</source>
        <translation>Các bản ghi khác của %1 sẽ mâu thuẫn; hãy đính chính chúng trước.</translation>
    </message>
    <message>
        <source>this person</source>
        <translation>người này</translation>
    </message>
    <message>
        <source>Units and posts on other days would contradict it; correct these first.</source>
        <translation>Đơn vị và chức vụ ở những ngày khác sẽ mâu thuẫn; hãy đính chính chúng trước.</translation>
    </message>
    <message>
        <source>Other records of the plan %1 would contradict it; correct these first.</source>
        <translation>Các bản ghi khác của quy hoạch %1 sẽ mâu thuẫn; hãy đính chính chúng trước.</translation>
    </message>
</context>
<context>
    <name>kecan::CorrectionCommands</name>
    <message>
        <source>A later act of %1 (%2) rests on it; take that back first.</source>
        <translation>Lần ghi nhận ngày %1 (%2) dựa vào bản ghi này; hãy huỷ lần đó trước.</translation>
    </message>
    <message>
        <source>There is no such record.</source>
        <translation>Không có bản ghi này.</translation>
    </message>
    <message>
        <source>This record was taken back already.</source>
        <translation>Bản ghi này đã được huỷ rồi.</translation>
    </message>
    <message>
        <source>A correction keeps what the record is about; retract it and record anew instead.</source>
        <translation>Đính chính phải giữ nguyên đối tượng của bản ghi; nếu khác, hãy huỷ và ghi lại.</translation>
    </message>
    <message>
        <source>The decision named is not registered.</source>
        <translation>Quyết định nêu ra chưa được đăng ký.</translation>
    </message>
    <message>
        <source>The record of %1 that would return rests on one that was taken back; bring that back first.</source>
        <translation>Bản ghi của %1 sắp khôi phục dựa vào một bản ghi đã huỷ; hãy khôi phục bản đó trước.</translation>
    </message>
    <message>
        <source>The code %1 belongs to another record now.</source>
        <translation>Mã %1 nay đã thuộc về bản ghi khác.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Thiếu ngày.</translation>
    </message>
    <message>
        <source>The planned end must be later than the beginning.</source>
        <translation>Thời hạn dự kiến phải sau ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The capacity is missing.</source>
        <translation>Thiếu hình thức giữ chức vụ.</translation>
    </message>
    <message>
        <source>The post is missing.</source>
        <translation>Thiếu chức vụ.</translation>
    </message>
    <message>
        <source>The holding of %1 by this decision begins only on %2; take that record back instead.</source>
        <translation>Theo quyết định này, %1 chỉ giữ chức vụ từ ngày %2; hãy huỷ bản ghi đó.</translation>
    </message>
    <message>
        <source>%1 has records later than %2; correct these first.</source>
        <translation>%1 có bản ghi sau ngày %2; hãy đính chính chúng trước.</translation>
    </message>
</context>
<context>
    <name>kecan::Database</name>
    <message>
        <source>The part that reads stores is missing: install the package %1.</source>
        <translation>Thiếu thành phần đọc cơ sở dữ liệu: hãy cài gói %1.</translation>
    </message>
</context>
<context>
    <name>kecan::DecisionScope</name>
    <message>
        <source>This person is not in the store.</source>
        <translation>Người này không có trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>This unit is not in the store.</source>
        <translation>Đơn vị này không có trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The unit “%1” does not exist on %2.</source>
        <translation>Đơn vị “%1” không tồn tại vào ngày %2.</translation>
    </message>
    <message>
        <source>This post is not in the store.</source>
        <translation>Chức vụ này không có trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The post “%1” (%2) does not exist on %3.</source>
        <translation>Chức vụ “%1” (%2) không tồn tại vào ngày %3.</translation>
    </message>
    <message>
        <source>This plan is not in the store.</source>
        <translation>Quy hoạch này không có trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The decision named is not registered.</source>
        <translation>Quyết định nêu ra chưa được đăng ký.</translation>
    </message>
</context>
<context>
    <name>kecan::EventCodec</name>
    <message>
        <source>The recorded acts are damaged and cannot be read.</source>
        <translation>Các lần ghi nhận đã hỏng, không đọc được.</translation>
    </message>
    <message>
        <source>The recorded acts were written by a newer Kế Cận.</source>
        <translation>Các lần ghi nhận do phiên bản Kế Cận mới hơn ghi.</translation>
    </message>
</context>
<context>
    <name>kecan::InMemoryEventStore</name>
    <message>
        <source>The act has nothing to record.</source>
        <translation>Không có gì để ghi nhận.</translation>
    </message>
    <message>
        <source>Somebody else has recorded something meanwhile. Look at it and try again.</source>
        <translation>Trong lúc đó đã có người khác ghi nhận. Hãy xem lại rồi thử lần nữa.</translation>
    </message>
    <message>
        <source>Act %1 is out of its place.</source>
        <translation>Lần ghi nhận %1 không đúng chỗ.</translation>
    </message>
    <message>
        <source>Act %1 was recorded before the one it follows.</source>
        <translation>Lần ghi nhận %1 được ghi trước lần mà nó nối tiếp.</translation>
    </message>
    <message>
        <source>Record %1 is out of its place.</source>
        <translation>Bản ghi %1 không đúng chỗ.</translation>
    </message>
    <message>
        <source>The acts do not account for every record.</source>
        <translation>Các lần ghi nhận không khớp với số bản ghi.</translation>
    </message>
    <message>
        <source>A store in memory cannot be copied to a file.</source>
        <translation>Cơ sở dữ liệu trong bộ nhớ không sao chép ra tệp được.</translation>
    </message>
    <message>
        <source>The store can only be read here.</source>
        <translation>Ở đây chỉ đọc được cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The store can only be read: %1 is working in it.</source>
        <translation>Chỉ đọc được cơ sở dữ liệu: %1 đang làm việc với nó.</translation>
    </message>
</context>
<context>
    <name>kecan::Migrator</name>
    <message>
        <source>The store was made by a newer version of the program. Install that version to open it.</source>
        <translation>Cơ sở dữ liệu do phiên bản mới hơn tạo. Hãy cài phiên bản đó để mở.</translation>
    </message>
    <message>
        <source>The structure of the store is not the one this program makes. Ask for help; nothing was changed.</source>
        <translation>Cấu trúc của cơ sở dữ liệu không đúng như chương trình này tạo. Hãy nhờ hỗ trợ; chưa có gì thay đổi.</translation>
    </message>
    <message>
        <source>The program is incomplete; install it again.</source>
        <translation>Chương trình thiếu thành phần; hãy cài lại.</translation>
    </message>
</context>
<context>
    <name>kecan::PartialDate</name>
    <message>
        <source>&quot;%1&quot; has no full year: type the year with four digits.</source>
        <translation>&quot;%1&quot; thiếu năm đầy đủ: hãy gõ năm bốn chữ số.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a date: type it like 31/01/2012, 1/2012 or 2012.</source>
        <translation>&quot;%1&quot; không phải là ngày: hãy gõ như 31/01/2012, 1/2012 hoặc 2012.</translation>
    </message>
</context>
<context>
    <name>kecan::PersonName</name>
    <message>
        <source>A person must have a name.</source>
        <translation>Mỗi người phải có họ tên.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not the name of a person.</source>
        <translation>&quot;%1&quot; không phải là tên người.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a sort name: write given name, family name, middle name.</source>
        <translation>&quot;%1&quot; không phải là tên để xếp thứ tự: hãy viết tên, họ, đệm.</translation>
    </message>
</context>
<context>
    <name>kecan::PlanCommands</name>
    <message>
        <source>A plan needs a code and a title.</source>
        <translation>Quy hoạch cần có mã và tên.</translation>
    </message>
    <message>
        <source>The plan code %1 is taken.</source>
        <translation>Mã quy hoạch %1 đã được dùng.</translation>
    </message>
    <message>
        <source>The plan %1 needs the term it is for.</source>
        <translation>Quy hoạch %1 cần có nhiệm kỳ.</translation>
    </message>
    <message>
        <source>The plan %1 was opened only on %2.</source>
        <translation>Quy hoạch %1 đến ngày %2 mới được mở.</translation>
    </message>
    <message>
        <source>The plan %1 was closed on %2.</source>
        <translation>Quy hoạch %1 đã kết thúc ngày %2.</translation>
    </message>
    <message>
        <source>The post “%1” (%2) is outside the scope of the plan %3.</source>
        <translation>Chức vụ “%1” (%2) nằm ngoài phạm vi của quy hoạch %3.</translation>
    </message>
    <message>
        <source>A review is started from the plan it reviews.</source>
        <translation>Rà soát phải bắt đầu từ quy hoạch được rà soát.</translation>
    </message>
    <message>
        <source>A review needs the plan it reviews.</source>
        <translation>Rà soát cần có quy hoạch được rà soát.</translation>
    </message>
    <message>
        <source>The plan %1 is not approved yet; only an approved plan is reviewed.</source>
        <translation>Quy hoạch %1 chưa được phê duyệt; chỉ rà soát quy hoạch đã phê duyệt.</translation>
    </message>
    <message>
        <source>%1 left the agency on %2.</source>
        <translation>%1 đã rời cơ quan ngày %2.</translation>
    </message>
    <message>
        <source>The order of a nominee begins at 1.</source>
        <translation>Thứ tự của nhân sự bắt đầu từ 1.</translation>
    </message>
    <message>
        <source>%1 is in the plan %2 for this post already.</source>
        <translation>%1 đã có trong quy hoạch %2 cho chức danh này.</translation>
    </message>
    <message>
        <source>This entry is not in the plan.</source>
        <translation>Nhân sự này không có trong quy hoạch.</translation>
    </message>
    <message>
        <source>The entry of %1 is no longer open on %2.</source>
        <translation>Mục quy hoạch của %1 không còn hiệu lực vào ngày %2.</translation>
    </message>
    <message>
        <source>A removal needs its reason.</source>
        <translation>Đưa ra khỏi quy hoạch cần có lý do.</translation>
    </message>
    <message>
        <source>The plan %1 has no entry waiting for approval.</source>
        <translation>Quy hoạch %1 không có mục nào chờ phê duyệt.</translation>
    </message>
    <message>
        <source>The plan %1 has a record of %2; it cannot be closed before.</source>
        <translation>Quy hoạch %1 có bản ghi ngày %2; không kết thúc trước ngày đó được.</translation>
    </message>
</context>
<context>
    <name>kecan::PlanListReport</name>
    <message>
        <source>This plan is not in the store.</source>
        <translation>Quy hoạch này không có trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The plan %1 was opened only on %2.</source>
        <translation>Quy hoạch %1 đến ngày %2 mới được mở.</translation>
    </message>
</context>
<context>
    <name>kecan::PositionCommands</name>
    <message>
        <source>A post needs a code and a title.</source>
        <translation>Chức vụ cần có mã và chức danh.</translation>
    </message>
    <message>
        <source>The post “%1” needs at least one seat.</source>
        <translation>Chức vụ “%1” cần ít nhất một chỉ tiêu.</translation>
    </message>
    <message>
        <source>The post “%1” needs its unit.</source>
        <translation>Chức vụ “%1” cần có đơn vị.</translation>
    </message>
    <message>
        <source>The post code %1 is taken; codes are never used again.</source>
        <translation>Mã chức vụ %1 đã được dùng; mã không bao giờ dùng lại.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The code of a post never changes.</source>
        <translation>Mã chức vụ không bao giờ thay đổi.</translation>
    </message>
    <message>
        <source>The post “%1” (%2) is still held by %3 on %4.</source>
        <translation>Chức vụ “%1” (%2) vẫn do %3 giữ vào ngày %4.</translation>
    </message>
    <message>
        <source>A term needs a code.</source>
        <translation>Nhiệm kỳ cần có mã.</translation>
    </message>
    <message>
        <source>The term %1 needs both ends.</source>
        <translation>Nhiệm kỳ %1 cần có ngày đầu và ngày cuối.</translation>
    </message>
    <message>
        <source>The term %1 is in the store already.</source>
        <translation>Nhiệm kỳ %1 đã có trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>This term is not in the store.</source>
        <translation>Nhiệm kỳ này không có trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The term %1 can only be closed within its span.</source>
        <translation>Nhiệm kỳ %1 chỉ kết thúc được trong thời gian của nó.</translation>
    </message>
    <message>
        <source>The post “%1” (%2) ends on %3 already; correct that record instead.</source>
        <translation>Chức vụ “%1” (%2) đã bãi bỏ ngày %3; hãy đính chính bản ghi đó.</translation>
    </message>
</context>
<context>
    <name>kecan::PostTexts</name>
    <message>
        <source>staff</source>
        <translation>nhân viên</translation>
    </message>
    <message>
        <source>division level</source>
        <translation>cấp phòng</translation>
    </message>
    <message>
        <source>department level</source>
        <translation>cấp vụ</translation>
    </message>
    <message>
        <source>commission level</source>
        <translation>cấp ban</translation>
    </message>
    <message>
        <source>centrally managed</source>
        <translation>diện Trung ương quản lý</translation>
    </message>
    <message>
        <source>party committee</source>
        <translation>cấp ủy</translation>
    </message>
    <message>
        <source>head</source>
        <translation>cấp trưởng</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>cấp phó</translation>
    </message>
    <message>
        <source>assistant</source>
        <translation>trợ lý</translation>
    </message>
    <message>
        <source>member</source>
        <translation>ủy viên</translation>
    </message>
    <message>
        <source>staff member</source>
        <translation>chuyên viên, nhân viên</translation>
    </message>
    <message>
        <source>full</source>
        <translation>chính thức</translation>
    </message>
    <message>
        <source>acting</source>
        <translation>quyền</translation>
    </message>
    <message>
        <source>in charge</source>
        <translation>phụ trách</translation>
    </message>
    <message>
        <source>concurrent</source>
        <translation>kiêm nhiệm</translation>
    </message>
    <message>
        <source>seconded</source>
        <translation>biệt phái</translation>
    </message>
    <message>
        <source>field posting</source>
        <translation>đi thực tế</translation>
    </message>
</context>
<context>
    <name>kecan::RosterFilter</name>
    <message>
        <source>The saved filter cannot be read.</source>
        <translation>Không đọc được bộ lọc đã lưu.</translation>
    </message>
</context>
<context>
    <name>kecan::RosterSort</name>
    <message>
        <source>up to %1</source>
        <translation>đến %1 tuổi</translation>
    </message>
    <message>
        <source>over %1</source>
        <translation>trên %1 tuổi</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2 tuổi</translation>
    </message>
    <message>
        <source>(empty)</source>
        <translation>(trống)</translation>
    </message>
</context>
<context>
    <name>kecan::RosterTexts</name>
    <message>
        <source>female</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>male</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã cán bộ</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>Tên gọi khác</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Religion</source>
        <translation>Tôn giáo</translation>
    </message>
    <message>
        <source>Home town</source>
        <translation>Quê quán</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Present post</source>
        <translation>Chức vụ hiện nay</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Hình thức giữ chức</translation>
    </message>
    <message>
        <source>In post since</source>
        <translation>Giữ chức từ</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Vắng</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Ngạch</translation>
    </message>
    <message>
        <source>Grade since</source>
        <translation>Ngày vào ngạch</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Trình độ</translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation>Chuyên ngành</translation>
    </message>
    <message>
        <source>School</source>
        <translation>GD phổ thông</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>LLCT</translation>
    </message>
    <message>
        <source>State management</source>
        <translation>QLNN</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Ngoại ngữ</translation>
    </message>
    <message>
        <source>Informatics</source>
        <translation>Tin học</translation>
    </message>
    <message>
        <source>Joined the Party</source>
        <translation>Ngày vào Đảng</translation>
    </message>
    <message>
        <source>Full member</source>
        <translation>Ngày chính thức</translation>
    </message>
    <message>
        <source>Recruited</source>
        <translation>Ngày tuyển dụng</translation>
    </message>
    <message>
        <source>Last rating</source>
        <translation>Xếp loại gần nhất</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Số quy hoạch</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Ngày rời cơ quan</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
</context>
<context>
    <name>kecan::SqlEventStore</name>
    <message>
        <source>The store was made by a newer version of the program. Install that version to open it.</source>
        <translation>Cơ sở dữ liệu do phiên bản mới hơn tạo. Hãy cài phiên bản đó để mở.</translation>
    </message>
    <message>
        <source>The store was made by an older version of the program and must be brought up to date. Open it where it can be written.</source>
        <translation>Cơ sở dữ liệu do phiên bản cũ tạo và phải được nâng cấp. Hãy mở ở nơi ghi được.</translation>
    </message>
    <message>
        <source>The act has nothing to record.</source>
        <translation>Không có gì để ghi nhận.</translation>
    </message>
    <message>
        <source>Somebody else has recorded something meanwhile. Look at it and try again.</source>
        <translation>Trong lúc đó đã có người khác ghi nhận. Hãy xem lại rồi thử lần nữa.</translation>
    </message>
    <message>
        <source>The store can only be read here.</source>
        <translation>Ở đây chỉ đọc được cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The store can only be read: %1 is working in it.</source>
        <translation>Chỉ đọc được cơ sở dữ liệu: %1 đang làm việc với nó.</translation>
    </message>
</context>
<context>
    <name>kecan::StorageError</name>
    <message>
        <source>The store already has this record.</source>
        <translation>Cơ sở dữ liệu đã có bản ghi này.</translation>
    </message>
    <message>
        <source>The act names a record that is not in the store. Nothing was written.</source>
        <translation>Lần ghi nhận nêu một bản ghi không có trong cơ sở dữ liệu. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>The act holds a value the store does not allow. Nothing was written.</source>
        <translation>Lần ghi nhận có giá trị mà cơ sở dữ liệu không cho phép. Chưa ghi gì.</translation>
    </message>
    <message>
        <source>What has been recorded cannot be changed or deleted.</source>
        <translation>Những gì đã ghi nhận không sửa hay xoá được.</translation>
    </message>
    <message>
        <source>Another program is using the store. Try again in a moment.</source>
        <translation>Chương trình khác đang dùng cơ sở dữ liệu. Hãy thử lại sau giây lát.</translation>
    </message>
    <message>
        <source>The store can only be read here.</source>
        <translation>Ở đây chỉ đọc được cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was written; make room and try again.</source>
        <translation>Đĩa đã đầy. Chưa ghi gì; hãy giải phóng chỗ rồi thử lại.</translation>
    </message>
    <message>
        <source>The store file could not be read or written. Check the disk or the network.</source>
        <translation>Không đọc hoặc ghi được tệp cơ sở dữ liệu. Hãy kiểm tra đĩa hoặc mạng.</translation>
    </message>
    <message>
        <source>The store file is damaged. Work on with its last backup.</source>
        <translation>Tệp cơ sở dữ liệu đã hỏng. Hãy dùng bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>The file is not a store.</source>
        <translation>Tệp này không phải là cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The store could not be read or written.</source>
        <translation>Không đọc hoặc ghi được cơ sở dữ liệu.</translation>
    </message>
</context>
<context>
    <name>kecan::StoreFile</name>
    <message>
        <source>There is no file &quot;%1&quot;.</source>
        <translation>Không có tệp &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder, not a store.</source>
        <translation>&quot;%1&quot; là thư mục, không phải cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read.</source>
        <translation>Không đọc được &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty; it is not a store.</source>
        <translation>&quot;%1&quot; rỗng; đó không phải là cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a store of this program. It was left unchanged.</source>
        <translation>&quot;%1&quot; không phải là cơ sở dữ liệu của chương trình này. Tệp được giữ nguyên.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: its end is missing. Work on with the last backup.</source>
        <translation>&quot;%1&quot; đã hỏng: thiếu phần cuối. Hãy dùng bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is already there.</source>
        <translation>&quot;%1&quot; đã có rồi.</translation>
    </message>
    <message>
        <source>There is no folder &quot;%1&quot;.</source>
        <translation>Không có thư mục &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is left of an earlier store of that name; choose another name.</source>
        <translation>&quot;%1&quot; còn lại của một cơ sở dữ liệu cũ cùng tên; hãy chọn tên khác.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written.</source>
        <translation>Không ghi được &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>kecan::StoreLock</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 trên máy %2</translation>
    </message>
    <message>
        <source>a program on %1</source>
        <translation>một chương trình trên máy %1</translation>
    </message>
    <message>
        <source>another program</source>
        <translation>một chương trình khác</translation>
    </message>
</context>
<context>
    <name>kecan::StoreVerifier</name>
    <message>
        <source>The file is damaged: %1</source>
        <translation>Tệp đã hỏng: %1</translation>
    </message>
    <message>
        <source>Act %1 cannot be read.</source>
        <translation>Không đọc được lần ghi nhận %1.</translation>
    </message>
    <message>
        <source>Event %1 and those after it belong to no act.</source>
        <translation>Biến động %1 và các biến động sau không thuộc lần ghi nhận nào.</translation>
    </message>
    <message>
        <source>Act %1 is missing.</source>
        <translation>Thiếu lần ghi nhận %1.</translation>
    </message>
    <message>
        <source>Act %1 does not follow the events of the act before it.</source>
        <translation>Lần ghi nhận %1 không nối tiếp các biến động của lần trước.</translation>
    </message>
    <message>
        <source>Act %1 was recorded earlier than the act before it.</source>
        <translation>Lần ghi nhận %1 được ghi sớm hơn lần trước nó.</translation>
    </message>
    <message>
        <source>Event %1 belongs to another act.</source>
        <translation>Biến động %1 thuộc lần ghi nhận khác.</translation>
    </message>
    <message>
        <source>Act %1 is not whole.</source>
        <translation>Lần ghi nhận %1 không đầy đủ.</translation>
    </message>
    <message>
        <source>Act %1 was changed after it was recorded.</source>
        <translation>Lần ghi nhận %1 đã bị thay đổi sau khi ghi.</translation>
    </message>
    <message>
        <source>The record of event %1 is damaged: %2.</source>
        <translation>Bản ghi của biến động %1 đã hỏng: %2.</translation>
    </message>
    <message>
        <source>Event %1 is missing.</source>
        <translation>Thiếu biến động %1.</translation>
    </message>
</context>
<context>
    <name>kecan::TenureCommands</name>
    <message>
        <source>This act does not begin a holding.</source>
        <translation>Việc này không bắt đầu giữ chức vụ nào.</translation>
    </message>
    <message>
        <source>The capacity is missing.</source>
        <translation>Thiếu hình thức giữ chức vụ.</translation>
    </message>
    <message>
        <source>The post is missing.</source>
        <translation>Thiếu chức vụ.</translation>
    </message>
    <message>
        <source>The planned end must be later than the beginning.</source>
        <translation>Thời hạn dự kiến phải sau ngày bắt đầu.</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>Ngày kết thúc phải sau ngày bắt đầu.</translation>
    </message>
    <message>
        <source>%1 left the agency on %2.</source>
        <translation>%1 đã rời cơ quan ngày %2.</translation>
    </message>
    <message>
        <source>%1 does not hold this post on %2, so it cannot be renewed.</source>
        <translation>%1 không giữ chức vụ này vào ngày %2 nên không bổ nhiệm lại được.</translation>
    </message>
    <message>
        <source>%1 holds this post since %2 already.</source>
        <translation>%1 đã giữ chức vụ này từ ngày %2.</translation>
    </message>
    <message>
        <source>%1 holds this post from %2 on already; correct that record, or give the end of the earlier holding.</source>
        <translation>%1 đã giữ chức vụ này từ ngày %2; hãy đính chính bản ghi đó, hoặc cho biết ngày kết thúc lần giữ trước.</translation>
    </message>
    <message>
        <source>%1 does not hold the post to be left on %2.</source>
        <translation>%1 không giữ chức vụ phải thôi vào ngày %2.</translation>
    </message>
    <message>
        <source>This act does not end a holding.</source>
        <translation>Việc này không kết thúc giữ chức vụ nào.</translation>
    </message>
    <message>
        <source>%1 does not hold this post on %2.</source>
        <translation>%1 không giữ chức vụ này vào ngày %2.</translation>
    </message>
    <message>
        <source>The holding of %1 ended on %2 already; correct that record instead.</source>
        <translation>Lần giữ chức vụ của %1 đã kết thúc ngày %2; hãy đính chính bản ghi đó.</translation>
    </message>
    <message>
        <source>This act is not a departure.</source>
        <translation>Việc này không phải là rời cơ quan.</translation>
    </message>
    <message>
        <source>%1 left the agency on %2 already.</source>
        <translation>%1 đã rời cơ quan ngày %2 rồi.</translation>
    </message>
    <message>
        <source>%1 has records later than %2; correct these first.</source>
        <translation>%1 có bản ghi sau ngày %2; hãy đính chính chúng trước.</translation>
    </message>
    <message>
        <source>The capacity is not that of the kind of act.</source>
        <translation>Hình thức giữ chức vụ không hợp với loại việc.</translation>
    </message>
    <message>
        <source>%1 holds this post only from %2 on; correct that record instead.</source>
        <translation>%1 chỉ giữ chức vụ này từ ngày %2; hãy đính chính bản ghi đó.</translation>
    </message>
    <message>
        <source>%1 begins to hold the post to be left only on %2; correct that record instead.</source>
        <translation>%1 đến ngày %2 mới giữ chức vụ phải thôi; hãy đính chính bản ghi đó.</translation>
    </message>
</context>
<context>
    <name>kecan::UnitCommands</name>
    <message>
        <source>A unit needs a code and a name.</source>
        <translation>Đơn vị cần có mã và tên.</translation>
    </message>
    <message>
        <source>The unit code %1 is taken; codes are never used again.</source>
        <translation>Mã đơn vị %1 đã được dùng; mã không bao giờ dùng lại.</translation>
    </message>
    <message>
        <source>“%1” still has the post “%2”; move or abolish it first.</source>
        <translation>“%1” vẫn còn chức vụ “%2”; hãy chuyển hoặc bãi bỏ trước.</translation>
    </message>
    <message>
        <source>“%1” still has the unit “%2” below it; move or end it first.</source>
        <translation>“%1” vẫn còn đơn vị trực thuộc “%2”; hãy chuyển hoặc giải thể trước.</translation>
    </message>
    <message>
        <source>The new name is empty.</source>
        <translation>Tên mới để trống.</translation>
    </message>
    <message>
        <source>“%1” cannot be moved below itself.</source>
        <translation>“%1” không chuyển vào dưới chính nó được.</translation>
    </message>
    <message>
        <source>No unit is named to be merged.</source>
        <translation>Chưa nêu đơn vị nào để sáp nhập.</translation>
    </message>
    <message>
        <source>A unit cannot be merged into itself.</source>
        <translation>Đơn vị không sáp nhập vào chính nó được.</translation>
    </message>
    <message>
        <source>A consolidation needs at least two units.</source>
        <translation>Hợp nhất cần ít nhất hai đơn vị.</translation>
    </message>
    <message>
        <source>A split needs at least two new units.</source>
        <translation>Chia cần ít nhất hai đơn vị mới.</translation>
    </message>
    <message>
        <source>Two new units have the code %1.</source>
        <translation>Hai đơn vị mới có cùng mã %1.</translation>
    </message>
    <message>
        <source>“%1” ends on %2 already; correct that record instead.</source>
        <translation>“%1” đã kết thúc ngày %2; hãy đính chính bản ghi đó.</translation>
    </message>
    <message>
        <source>“%1” cannot stand below a unit that ends.</source>
        <translation>“%1” không thể trực thuộc đơn vị sắp kết thúc.</translation>
    </message>
    <message>
        <source>A unit is named twice.</source>
        <translation>Một đơn vị được nêu hai lần.</translation>
    </message>
</context>
<context>
    <name>kecan::Workspace</name>
    <message>
        <source>There is nothing to record.</source>
        <translation>Không có gì để ghi nhận.</translation>
    </message>
    <message>
        <source>The store has changed since this was prepared; nothing was recorded.</source>
        <translation>Cơ sở dữ liệu đã thay đổi sau khi chuẩn bị; chưa ghi nhận gì.</translation>
    </message>
</context>
<context>
    <name>kecan::cli::Arguments</name>
    <message>
        <source>There is no option --%1.</source>
        <translation>Không có tuỳ chọn --%1.</translation>
    </message>
    <message>
        <source>The option --%1 needs a value.</source>
        <translation>Tuỳ chọn --%1 cần có giá trị.</translation>
    </message>
    <message>
        <source>The option --%1 is missing.</source>
        <translation>Thiếu tuỳ chọn --%1.</translation>
    </message>
</context>
<context>
    <name>kecan::exchange::CadreColumns</name>
    <message>
        <source>The sheet uses a font of the old %1 encoding; convert it to Unicode first.</source>
        <translation>Trang tính dùng phông chữ bảng mã cũ %1; hãy chuyển sang Unicode trước.</translation>
    </message>
    <message>
        <source>No heading row with these columns was found in the first 20 rows: %1.</source>
        <translation>Không tìm thấy dòng tiêu đề có các cột này trong 20 dòng đầu: %1.</translation>
    </message>
    <message>
        <source>full name</source>
        <translation>họ và tên</translation>
    </message>
    <message>
        <source>birth date</source>
        <translation>ngày sinh</translation>
    </message>
    <message>
        <source>cadre code, or full name and birth date</source>
        <translation>mã cán bộ, hoặc họ tên và ngày sinh</translation>
    </message>
    <message>
        <source>planned post</source>
        <translation>chức danh quy hoạch</translation>
    </message>
    <message>
        <source>post</source>
        <translation>chức danh</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>đơn vị</translation>
    </message>
    <message>
        <source>number of seats</source>
        <translation>chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>kecan::exchange::CadreImport</name>
    <message>
        <source>The code %1 belongs to %2 in the store.</source>
        <translation>Mã %1 thuộc về %2 trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The unit of the post is missing.</source>
        <translation>Thiếu đơn vị của chức vụ.</translation>
    </message>
    <message>
        <source>The unit “%1” is not in the store; create it first or let the import create what is missing.</source>
        <translation>Đơn vị “%1” không có trong cơ sở dữ liệu; hãy lập trước hoặc cho phép tạo những gì còn thiếu.</translation>
    </message>
    <message>
        <source>The post “%1” is not in “%2”; create it first or let the import create what is missing.</source>
        <translation>Chức vụ “%1” không có ở “%2”; hãy lập trước hoặc cho phép tạo những gì còn thiếu.</translation>
    </message>
</context>
<context>
    <name>kecan::exchange::CadreRows</name>
    <message>
        <source>“%1” is none of the 54 ethnic groups; it is kept as written.</source>
        <translation>“%1” không thuộc 54 dân tộc; giữ nguyên như đã viết.</translation>
    </message>
    <message>
        <source>The date %1 is in the future.</source>
        <translation>Ngày %1 ở tương lai.</translation>
    </message>
    <message>
        <source>Full membership (%1) comes before admission to the Party (%2).</source>
        <translation>Ngày chính thức (%1) trước ngày vào Đảng (%2).</translation>
    </message>
    <message>
        <source>Admission to the Party comes before birth.</source>
        <translation>Ngày vào Đảng trước ngày sinh.</translation>
    </message>
    <message numerus="yes">
        <source>Admitted to the Party at %n years of age.</source>
        <translation>
            <numerusform>Vào Đảng khi %n tuổi.</numerusform>
        </translation>
    </message>
    <message>
        <source>“%1” is not recognised and is left out.</source>
        <translation>Không nhận ra “%1”; để trống.</translation>
    </message>
    <message>
        <source>It cannot be told which unit “%1” belongs to.</source>
        <translation>Không xác định được “%1” thuộc đơn vị nào.</translation>
    </message>
    <message>
        <source>The code %1 already stands in row %2.</source>
        <translation>Mã %1 đã có ở dòng %2.</translation>
    </message>
    <message>
        <source>The same name and birth date as in row %1.</source>
        <translation>Trùng họ tên và ngày sinh với dòng %1.</translation>
    </message>
</context>
<context>
    <name>kecan::exchange::CellValues</name>
    <message>
        <source>“%1” is not a date.</source>
        <translation>“%1” không phải là ngày.</translation>
    </message>
</context>
<context>
    <name>kecan::exchange::CsvReader</name>
    <message>
        <source>The text of this file is not in Unicode (UTF-8); in Excel, save it as “CSV UTF-8” or as .xlsx.</source>
        <translation>Chữ trong tệp này không phải Unicode (UTF-8); trong Excel hãy lưu dạng “CSV UTF-8” hoặc .xlsx.</translation>
    </message>
    <message>
        <source>The quote opened in row %1 is never closed.</source>
        <translation>Dấu ngoặc kép mở ở dòng %1 không được đóng.</translation>
    </message>
</context>
<context>
    <name>kecan::exchange::CsvRecord</name>
    <message>
        <source>“%1” does not fit the column %2.</source>
        <translation>“%1” không hợp với cột %2.</translation>
    </message>
    <message>
        <source>%1, row %2: %3</source>
        <translation>%1, dòng %2: %3</translation>
    </message>
</context>
<context>
    <name>kecan::exchange::CsvWriter</name>
    <message>
        <source>The file “%1” cannot be written.</source>
        <translation>Không ghi được tệp “%1”.</translation>
    </message>
</context>
<context>
    <name>kecan::exchange::FileKind</name>
    <message>
        <source>The file is empty.</source>
        <translation>Tệp rỗng.</translation>
    </message>
    <message>
        <source>This is an old .xls workbook; open it in Excel and save it as .xlsx.</source>
        <translation>Đây là sổ tính .xls cũ; hãy mở trong Excel và lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>This is a binary .xlsb workbook; open it in Excel and save it as .xlsx.</source>
        <translation>Đây là sổ tính nhị phân .xlsb; hãy mở trong Excel và lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>This is an XML table of Excel 2003; open it in Excel and save it as .xlsx.</source>
        <translation>Đây là bảng XML của Excel 2003; hãy mở trong Excel và lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>This is an OpenDocument file; save it as .xlsx first.</source>
        <translation>Đây là tệp OpenDocument; hãy lưu thành .xlsx trước.</translation>
    </message>
    <message>
        <source>This is a web page with the name of a workbook; open it in Excel and save it as .xlsx.</source>
        <translation>Đây là trang web mang tên sổ tính; hãy mở trong Excel và lưu thành .xlsx.</translation>
    </message>
    <message>
        <source>This file is password-protected; save a copy without a password first.</source>
        <translation>Tệp có mật khẩu bảo vệ; hãy lưu một bản không mật khẩu trước.</translation>
    </message>
    <message>
        <source>This is a Word document, not a workbook.</source>
        <translation>Đây là văn bản Word, không phải sổ tính.</translation>
    </message>
    <message>
        <source>This is a presentation, not a workbook.</source>
        <translation>Đây là bản trình chiếu, không phải sổ tính.</translation>
    </message>
    <message>
        <source>This is a PDF document, not a workbook.</source>
        <translation>Đây là tài liệu PDF, không phải sổ tính.</translation>
    </message>
    <message>
        <source>This is an RTF document, not a workbook.</source>
        <translation>Đây là tài liệu RTF, không phải sổ tính.</translation>
    </message>
    <message>
        <source>This is a picture, not a workbook.</source>
        <translation>Đây là ảnh, không phải sổ tính.</translation>
    </message>
    <message>
        <source>This is a database, not a workbook.</source>
        <translation>Đây là cơ sở dữ liệu, không phải sổ tính.</translation>
    </message>
    <message>
        <source>This is an archive, not a workbook.</source>
        <translation>Đây là tệp nén, không phải sổ tính.</translation>
    </message>
    <message>
        <source>This is a text file, not a workbook; a table in it is read when its name ends in .csv.</source>
        <translation>Đây là tệp văn bản, không phải sổ tính; bảng trong tệp chỉ đọc được khi tên tệp có đuôi .csv.</translation>
    </message>
    <message>
        <source>This file is not a workbook.</source>
        <translation>Tệp này không phải là sổ tính.</translation>
    </message>
</context>
<context>
    <name>kecan::exchange::NominationRows</name>
    <message>
        <source>“%1” is not recognised; the nomination counts as new.</source>
        <translation>Không nhận ra “%1”; coi là mới quy hoạch.</translation>
    </message>
    <message>
        <source>The cadre code is missing.</source>
        <translation>Thiếu mã cán bộ.</translation>
    </message>
    <message>
        <source>The planned post is missing.</source>
        <translation>Thiếu chức danh quy hoạch.</translation>
    </message>
    <message>
        <source>“%1” is not an order number.</source>
        <translation>“%1” không phải là số thứ tự.</translation>
    </message>
    <message>
        <source>Row %1 has the same order number for the same post.</source>
        <translation>Dòng %1 có cùng thứ tự cho cùng chức danh.</translation>
    </message>
    <message>
        <source>The same person is nominated for the same post in row %1.</source>
        <translation>Người này đã được giới thiệu cho cùng chức danh ở dòng %1.</translation>
    </message>
</context>
<context>
    <name>kecan::exchange::PlanImport</name>
    <message>
        <source>“%1” is not a term; write it like 2016-2021.</source>
        <translation>“%1” không phải là nhiệm kỳ; hãy viết như 2016-2021.</translation>
    </message>
    <message>
        <source>%1 is not in the store, or not the only one.</source>
        <translation>%1 không có trong cơ sở dữ liệu, hoặc có nhiều người như vậy.</translation>
    </message>
    <message>
        <source>The unit “%1” is not in the store.</source>
        <translation>Đơn vị “%1” không có trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The post “%1” of “%2” is not in the store.</source>
        <translation>Chức vụ “%1” của “%2” không có trong cơ sở dữ liệu.</translation>
    </message>
</context>
<context>
    <name>kecan::exchange::RowFields</name>
    <message>
        <source>The cell holds the error %1.</source>
        <translation>Ô có lỗi %1.</translation>
    </message>
    <message>
        <source>“%1” looks like a formula and is taken as text.</source>
        <translation>“%1” giống công thức, được lấy như chữ.</translation>
    </message>
    <message>
        <source>“%1” cannot be a code.</source>
        <translation>“%1” không thể là mã.</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>Thiếu họ tên.</translation>
    </message>
    <message>
        <source>The cell shows the bare number %1; it is taken as the date %2.</source>
        <translation>Ô chỉ có số %1; được hiểu là ngày %2.</translation>
    </message>
    <message>
        <source>“%1” is not a sex: write Nam or Nữ.</source>
        <translation>“%1” không phải là giới tính: hãy viết Nam hoặc Nữ.</translation>
    </message>
    <message>
        <source>Both the column for men and the one for women are filled.</source>
        <translation>Cả cột nam và cột nữ đều có dữ liệu.</translation>
    </message>
    <message>
        <source>The sex contradicts the column the date stands in.</source>
        <translation>Giới tính mâu thuẫn với cột ghi ngày sinh.</translation>
    </message>
    <message>
        <source>The birth date is missing.</source>
        <translation>Thiếu ngày sinh.</translation>
    </message>
    <message>
        <source>The birth date %1 is in the future.</source>
        <translation>Ngày sinh %1 ở tương lai.</translation>
    </message>
    <message numerus="yes">
        <source>By the birth date %1 the person is %n years old.</source>
        <translation>
            <numerusform>Theo ngày sinh %1 thì người này %n tuổi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the year of birth is known; ages will count from 01/01/%1.</source>
        <translation>Chỉ biết năm sinh; tuổi sẽ tính từ 01/01/%1.</translation>
    </message>
</context>
<context>
    <name>kecan::exchange::SeatImport</name>
    <message>
        <source>The post is missing.</source>
        <translation>Thiếu chức danh.</translation>
    </message>
    <message>
        <source>The unit is missing.</source>
        <translation>Thiếu đơn vị.</translation>
    </message>
    <message>
        <source>“%1” is not a number of seats.</source>
        <translation>“%1” không phải là số chỉ tiêu.</translation>
    </message>
    <message>
        <source>The unit “%1” is not in the store.</source>
        <translation>Đơn vị “%1” không có trong kho dữ liệu.</translation>
    </message>
    <message>
        <source>The post “%1” of “%2” is not in the store.</source>
        <translation>Chức danh “%1” của “%2” không có trong kho dữ liệu.</translation>
    </message>
    <message>
        <source>The same post stands in row %1.</source>
        <translation>Chức danh này đã có ở dòng %1.</translation>
    </message>
</context>
<context>
    <name>kecan::exchange::SpreadsheetReader</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Không có tệp “%1”.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be opened.</source>
        <translation>Không mở được tệp “%1”.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MiB and is refused.</source>
        <translation>Tệp lớn hơn %1 MiB nên bị từ chối.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Không đọc được tệp “%1”.</translation>
    </message>
</context>
<context>
    <name>kecan::exchange::XlsxStrings</name>
    <message>
        <source>The table has more than %1 cells and is refused.</source>
        <translation>Bảng có hơn %1 ô nên bị từ chối.</translation>
    </message>
</context>
<context>
    <name>kecan::exchange::ZipPackage</name>
    <message>
        <source>The workbook is damaged and cannot be read.</source>
        <translation>Sổ tính đã hỏng, không đọc được.</translation>
    </message>
</context>
<context>
    <name>kecan::exchange::ZipPart</name>
    <message>
        <source>The workbook unfolds into more than %1 MiB and is refused.</source>
        <translation>Sổ tính giải nén ra hơn %1 MiB nên bị từ chối.</translation>
    </message>
</context>
<context>
    <name>kecan::print::Paginator</name>
    <message>
        <source>The heading of the table leaves no room for rows: choose larger paper or smaller margins.</source>
        <translation>Phần đầu bảng không còn chỗ cho các dòng: hãy chọn khổ giấy lớn hơn hoặc lề nhỏ hơn.</translation>
    </message>
    <message>
        <source>The title does not fit on one page: shorten it, or choose larger paper or smaller margins.</source>
        <translation>Tiêu đề không vừa một trang: hãy rút gọn, hoặc chọn khổ giấy lớn hơn hay lề nhỏ hơn.</translation>
    </message>
    <message>
        <source>The signatures and recipients do not fit on one page: shorten them, or choose larger paper or smaller margins.</source>
        <translation>Phần ký và nơi nhận không vừa một trang: hãy rút gọn, hoặc chọn khổ giấy lớn hơn hay lề nhỏ hơn.</translation>
    </message>
</context>
<context>
    <name>kecan::print::PaperFont</name>
    <message>
        <source>The font “%1” lacks Vietnamese letters (%2): install Times New Roman or Liberation Serif 2 (package fonts-liberation2).</source>
        <translation>Phông “%1” thiếu chữ tiếng Việt (%2): hãy cài Times New Roman hoặc Liberation Serif 2 (gói fonts-liberation2).</translation>
    </message>
</context>
<context>
    <name>kecan::print::PdfFile</name>
    <message>
        <source>The PDF could not be written.</source>
        <translation>Không ghi được PDF.</translation>
    </message>
    <message>
        <source>The PDF could not be made.</source>
        <translation>Không tạo được PDF.</translation>
    </message>
    <message>
        <source>The file “%1” could not be written: is the folder there, and the file not open elsewhere?</source>
        <translation>Không ghi được tệp “%1”: thư mục có tồn tại không, tệp có đang mở ở nơi khác không?</translation>
    </message>
</context>
<context>
    <name>kecan::print::ReportLayout</name>
    <message>
        <source>The list has no columns: choose at least one.</source>
        <translation>Danh sách không có cột nào: hãy chọn ít nhất một cột.</translation>
    </message>
    <message>
        <source>The margins leave no room on the page: make them smaller.</source>
        <translation>Lề giấy không còn chỗ trên trang: hãy thu nhỏ lề.</translation>
    </message>
</context>
<context>
    <name>kecan::print::TableLayout</name>
    <message>
        <source>The list could not be laid out.</source>
        <translation>Không dàn trang được danh sách.</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) do not fit on A3 even in %1 pt: leave out columns or narrow the margins.</source>
        <translation>
            <numerusform>%n cột không vừa khổ A3 ngay cả với cỡ chữ %1: hãy bớt cột hoặc thu nhỏ lề.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) do not fit on A4 even in %1 pt: choose A3 paper, turn the page or leave out columns.</source>
        <translation>
            <numerusform>%n cột không vừa khổ A4 ngay cả với cỡ chữ %1: hãy chọn giấy A3, xoay trang hoặc bớt cột.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::ActionCatalogue</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Tệp</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Sửa</translation>
    </message>
    <message>
        <source>&amp;Day of view</source>
        <translation>&amp;Ngày xem</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Hiển thị</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Giao diện</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>&amp;Cỡ chữ</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Ngôn ngữ</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Trợ giúp</translation>
    </message>
    <message>
        <source>&amp;New store…</source>
        <translation>Cơ sở dữ liệu &amp;mới…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Mở…</translation>
    </message>
    <message>
        <source>Open &amp;demonstration data</source>
        <translation>Mở dữ liệu minh &amp;hoạ</translation>
    </message>
    <message>
        <source>&amp;Preview and print the planning list…</source>
        <translation>Xem trước và &amp;in danh sách quy hoạch…</translation>
    </message>
    <message>
        <source>&amp;Export the planning list to PDF…</source>
        <translation>&amp;Xuất danh sách quy hoạch ra PDF…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Thoát</translation>
    </message>
    <message>
        <source>&amp;Find in the list</source>
        <translation>&amp;Tìm trong danh sách</translation>
    </message>
    <message>
        <source>&amp;Copy rows</source>
        <translation>&amp;Sao chép các dòng</translation>
    </message>
    <message>
        <source>Copy rows with &amp;headings</source>
        <translation>Sao chép các dòng &amp;kèm tiêu đề</translation>
    </message>
    <message>
        <source>&amp;Expand all</source>
        <translation>Mở rộng tất &amp;cả</translation>
    </message>
    <message>
        <source>&amp;Collapse all</source>
        <translation>Th&amp;u gọn tất cả</translation>
    </message>
    <message>
        <source>&amp;Type the day</source>
        <translation>&amp;Gõ ngày</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>&amp;Hôm nay</translation>
    </message>
    <message>
        <source>A day back</source>
        <translation>Lùi một ngày</translation>
    </message>
    <message>
        <source>A day forward</source>
        <translation>Tới một ngày</translation>
    </message>
    <message>
        <source>A month back</source>
        <translation>Lùi một tháng</translation>
    </message>
    <message>
        <source>A month forward</source>
        <translation>Tới một tháng</translation>
    </message>
    <message>
        <source>A year back</source>
        <translation>Lùi một năm</translation>
    </message>
    <message>
        <source>A year forward</source>
        <translation>Tới một năm</translation>
    </message>
    <message>
        <source>As the &amp;desktop</source>
        <translation>Theo &amp;hệ thống</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Sáng</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Tối</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Lớn hơn</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Nhỏ hơn</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Bình thường</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Phím tắt</translation>
    </message>
    <message>
        <source>&amp;About Kế Cận</source>
        <translation>&amp;Giới thiệu Kế Cận</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
    <message>
        <source>Back to the last &amp;change</source>
        <translation>Về &amp;biến động trước</translation>
    </message>
    <message>
        <source>On to the next c&amp;hange</source>
        <translation>Tới biến động &amp;sau</translation>
    </message>
    <message>
        <source>&amp;Difference to another day…</source>
        <translation>So với n&amp;gày khác…</translation>
    </message>
</context>
<context>
    <name>kecan::ui::AsOfBar</name>
    <message>
        <source>%1 Still showing %2; Esc gives the entry up.</source>
        <translation>%1 Vẫn đang xem %2; Esc để bỏ phần vừa gõ.</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>Tính đến ngày</translation>
    </message>
    <message>
        <source>Day of view</source>
        <translation>Ngày xem</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hôm nay</translation>
    </message>
    <message>
        <source>day</source>
        <translation>ngày</translation>
    </message>
    <message>
        <source>month</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>year</source>
        <translation>năm</translation>
    </message>
    <message>
        <source>change</source>
        <translation>biến động</translation>
    </message>
</context>
<context>
    <name>kecan::ui::ColumnMenu</name>
    <message>
        <source>Sort by “%1”</source>
        <translation>Sắp xếp theo “%1”</translation>
    </message>
    <message>
        <source>Sort by “%1”, last first</source>
        <translation>Sắp xếp ngược theo “%1”</translation>
    </message>
    <message>
        <source>Then sort by “%1”</source>
        <translation>Rồi sắp xếp theo “%1”</translation>
    </message>
    <message>
        <source>Columns as at first</source>
        <translation>Đưa các cột về ban đầu</translation>
    </message>
</context>
<context>
    <name>kecan::ui::CommandRunner</name>
    <message>
        <source>“%1” was not undone</source>
        <translation>Chưa hoàn tác được “%1”</translation>
    </message>
    <message>
        <source>“%1” was not redone</source>
        <translation>Chưa làm lại được “%1”</translation>
    </message>
    <message>
        <source>This store is open for reading only.</source>
        <translation>Cơ sở dữ liệu này đang mở chỉ để đọc.</translation>
    </message>
    <message>
        <source>“%1” was not recorded</source>
        <translation>Chưa ghi nhận được “%1”</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>Recorded: %1</source>
        <translation>Đã ghi nhận: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::ComparisonTexts</name>
    <message>
        <source>Founded: %1</source>
        <translation>Thành lập: %1</translation>
    </message>
    <message>
        <source>Ended: %1</source>
        <translation>Kết thúc: %1</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>Moved: %1</source>
        <translation>Chuyển cấp trên: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n people came</source>
        <translation>
            <numerusform>%n người đến</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people left</source>
        <translation>
            <numerusform>%n người đi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts changed hands</source>
        <translation>
            <numerusform>%n chức vụ đổi người giữ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n changes of units</source>
        <translation>
            <numerusform>%n thay đổi về đơn vị</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan entries</source>
        <translation>
            <numerusform>%n mục quy hoạch</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::DayComparison</name>
    <message>
        <source>compared with the day of view, %1</source>
        <translation>so với ngày đang xem, %1</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Ngày %1</translation>
    </message>
    <message>
        <source>Difference between two days</source>
        <translation>Khác biệt giữa hai ngày</translation>
    </message>
    <message>
        <source>What was different on</source>
        <translation>Khác biệt của ngày</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>Ngày để so sánh</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Những khác biệt</translation>
    </message>
    <message>
        <source>Nothing differs</source>
        <translation>Không có gì khác</translation>
    </message>
    <message>
        <source>The office is the same on both days. Type another day above.</source>
        <translation>Cơ quan không thay đổi giữa hai ngày. Nhập ngày khác ở trên.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copies the list for a spreadsheet</source>
        <translation>Sao chép danh sách để dán vào bảng tính</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>kecan::ui::DayEdit</name>
    <message>
        <source>Calendar</source>
        <translation>Lịch</translation>
    </message>
    <message>
        <source>Calendar (F4)</source>
        <translation>Lịch (F4)</translation>
    </message>
</context>
<context>
    <name>kecan::ui::ErrorPresenter</name>
    <message>
        <source>Correct the entry and try again.</source>
        <translation>Hãy sửa phần vừa nhập rồi thử lại.</translation>
    </message>
    <message>
        <source>Check the name, or choose another one.</source>
        <translation>Hãy kiểm tra tên, hoặc chọn tên khác.</translation>
    </message>
    <message>
        <source>Look at what has changed since, then try again.</source>
        <translation>Hãy xem những gì đã thay đổi rồi thử lại.</translation>
    </message>
    <message>
        <source>Make a copy of the file before anything else, then try again. If it happens again, restore the latest backup.</source>
        <translation>Hãy sao chép tệp trước khi làm việc khác, rồi thử lại. Nếu vẫn bị, hãy khôi phục bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>Check that the folder exists, that you may write there and that the disk is not full, and that no other program has the file open. Or choose another place.</source>
        <translation>Hãy kiểm tra thư mục có tồn tại, có quyền ghi, đĩa chưa đầy và không chương trình nào đang mở tệp. Hoặc chọn nơi khác.</translation>
    </message>
    <message>
        <source>Choose another file. If it should be a store of this program, restore the latest backup.</source>
        <translation>Hãy chọn tệp khác. Nếu đúng là cơ sở dữ liệu của chương trình, hãy khôi phục bản sao lưu gần nhất.</translation>
    </message>
    <message>
        <source>Close the other program that has the store open, then open it again.</source>
        <translation>Hãy đóng chương trình kia rồi mở lại.</translation>
    </message>
    <message>
        <source>This is a mistake of the program. Please copy the details and report them.</source>
        <translation>Đây là lỗi của chương trình. Xin sao chép chi tiết và báo lại.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::EventTexts</name>
    <message>
        <source>Appointments</source>
        <translation>Bổ nhiệm</translation>
    </message>
    <message>
        <source>Posts left</source>
        <translation>Thôi giữ chức vụ</translation>
    </message>
    <message>
        <source>Departures</source>
        <translation>Rời cơ quan</translation>
    </message>
    <message>
        <source>Grade exams</source>
        <translation>Thi nâng ngạch</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>Đánh giá</translation>
    </message>
    <message>
        <source>Facts of people</source>
        <translation>Thông tin cán bộ</translation>
    </message>
    <message>
        <source>Units and posts</source>
        <translation>Đơn vị và chức danh</translation>
    </message>
    <message>
        <source>Planning</source>
        <translation>Quy hoạch</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đã đính chính</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Đã rút lại</translation>
    </message>
    <message>
        <source>posting outside the agency</source>
        <translation>công tác ngoài cơ quan</translation>
    </message>
    <message>
        <source>No longer held: %1 from %2</source>
        <translation>Không còn giữ: %1 từ %2</translation>
    </message>
    <message>
        <source>Holds: %1 from %2 until %3</source>
        <translation>Giữ: %1 từ %2 đến %3</translation>
    </message>
    <message>
        <source>Goes on: %1 from %2</source>
        <translation>Tiếp tục: %1 từ %2</translation>
    </message>
    <message>
        <source>Holds: %1 from %2</source>
        <translation>Giữ: %1 từ %2</translation>
    </message>
    <message>
        <source>Goes on holding: %1</source>
        <translation>Tiếp tục giữ: %1</translation>
    </message>
    <message>
        <source>Leaves: %1 on %2</source>
        <translation>Thôi giữ: %1 ngày %2</translation>
    </message>
    <message>
        <source>Changed: %1 from %2</source>
        <translation>Thay đổi: %1 từ %2</translation>
    </message>
    <message>
        <source>Seats not decided: %1, held by %2</source>
        <translation>Chưa xác định chỉ tiêu: %1, đang có %2 người giữ</translation>
    </message>
    <message>
        <source>Over the seats: %1, %2 of %3</source>
        <translation>Vượt chỉ tiêu: %1, %2/%3</translation>
    </message>
    <message>
        <source>Seat filled: %1, %2 of %3</source>
        <translation>Có người giữ: %1, %2/%3</translation>
    </message>
    <message>
        <source>Seat vacant: %1, %2 of %3</source>
        <translation>Khuyết: %1, %2/%3</translation>
    </message>
    <message>
        <source>Plan %1: appointed as planned</source>
        <translation>Quy hoạch %1: đã bổ nhiệm</translation>
    </message>
    <message>
        <source>Plan %1: taken out</source>
        <translation>Quy hoạch %1: đưa ra khỏi quy hoạch</translation>
    </message>
    <message>
        <source>Plan %1: entered</source>
        <translation>Quy hoạch %1: đưa vào quy hoạch</translation>
    </message>
</context>
<context>
    <name>kecan::ui::HeadingForm</name>
    <message>
        <source>Heading</source>
        <translation>Phần đầu</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Phần ký</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Giấy</translation>
    </message>
    <message>
        <source>Upper body</source>
        <translation>Cơ quan cấp trên</translation>
    </message>
    <message>
        <source>Issuing body</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Số</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa danh</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Thẩm quyền ký</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ người ký</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Prepared by</source>
        <translation>Người lập biểu</translation>
    </message>
    <message>
        <source>Secrecy mark</source>
        <translation>Độ mật</translation>
    </message>
    <message>
        <source>Paper size</source>
        <translation>Khổ giấy</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không</translation>
    </message>
    <message>
        <source>with Decision No. … of …</source>
        <translation>kèm theo Quyết định số … ngày …</translation>
    </message>
</context>
<context>
    <name>kecan::ui::JobController</name>
    <message>
        <source>Stopped.</source>
        <translation>Đã dừng.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::MainMenu</name>
    <message>
        <source>No file yet</source>
        <translation>Chưa có tệp nào</translation>
    </message>
    <message>
        <source>Forget these files</source>
        <translation>Quên các tệp này</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Mở tệp &amp;gần đây</translation>
    </message>
</context>
<context>
    <name>kecan::ui::MainWindow</name>
    <message>
        <source>Demonstration data</source>
        <translation>Dữ liệu minh hoạ</translation>
    </message>
    <message>
        <source>New store</source>
        <translation>Cơ sở dữ liệu mới</translation>
    </message>
    <message>
        <source>cadres</source>
        <translation>can-bo</translation>
    </message>
    <message>
        <source>Kế Cận stores (*.kecan)</source>
        <translation>Cơ sở dữ liệu Kế Cận (*.kecan)</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Thay tệp</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>“%1” đã có rồi.</translation>
    </message>
    <message>
        <source>An empty store takes its place; everything in the old one is lost.</source>
        <translation>Một cơ sở dữ liệu trống sẽ thay vào; mọi dữ liệu trong tệp cũ sẽ mất.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay</translation>
    </message>
    <message>
        <source>Work is still running</source>
        <translation>Việc đang chạy</translation>
    </message>
    <message>
        <source>Closing stops it; nothing half done stays.</source>
        <translation>Đóng sẽ dừng việc này; không để lại phần dở dang.</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>Dừng và đóng</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Phím tắt</translation>
    </message>
    <message>
        <source>About Kế Cận</source>
        <translation>Giới thiệu Kế Cận</translation>
    </message>
    <message>
        <source>&lt;b&gt;Kế Cận %1&lt;/b&gt;&lt;p&gt;Cadre planning and rotation.&lt;/p&gt;&lt;p&gt;Works without a network: no data leave this computer.&lt;/p&gt;</source>
        <translation>&lt;b&gt;Kế Cận %1&lt;/b&gt;&lt;p&gt;Quy hoạch, luân chuyển cán bộ.&lt;/p&gt;&lt;p&gt;Làm việc không cần mạng: dữ liệu không rời máy này.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Mở cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
    </message>
    <message>
        <source>“%1” was not opened</source>
        <translation>Không mở được “%1”</translation>
    </message>
    <message>
        <source>The store that was open stays open; nothing in it has changed.</source>
        <translation>Cơ sở dữ liệu đang mở vẫn mở; không có gì thay đổi.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Hoàn tác: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Hoàn tác</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Làm lại: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Làm lại</translation>
    </message>
</context>
<context>
    <name>kecan::ui::MemberModel</name>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Tư cách</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Hết thời hạn</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Ngạch</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>khuyết</translation>
    </message>
    <message>
        <source>away: %1</source>
        <translation>vắng: %1</translation>
    </message>
    <message>
        <source>Year of birth</source>
        <translation>Năm sinh</translation>
    </message>
</context>
<context>
    <name>kecan::ui::NavigationBar</name>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
</context>
<context>
    <name>kecan::ui::OfficeModel</name>
    <message>
        <source>former name: %1</source>
        <translation>tên cũ: %1</translation>
    </message>
    <message>
        <source>Authorised seats; a unit counts all below it</source>
        <translation>Chỉ tiêu được giao; đơn vị tính cả các đơn vị trực thuộc</translation>
    </message>
    <message>
        <source>Unit and post</source>
        <translation>Đơn vị, chức vụ</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Khuyết</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vượt</translation>
    </message>
    <message>
        <source>Head or holders</source>
        <translation>Cấp trưởng, người giữ chức</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Cấp phó</translation>
    </message>
    <message>
        <source>Posts held, in every capacity: a person with two posts counts in both, who is posted away counts at home</source>
        <translation>Số chức vụ đang có người giữ, với mọi tư cách: người giữ hai chức vụ tính ở cả hai, người đi thực tế, biệt phái tính ở đơn vị mình</translation>
    </message>
    <message>
        <source>Held</source>
        <translation>Đang giữ</translation>
    </message>
    <message>
        <source>Nobody has decided the seats of this post.</source>
        <translation>Chức vụ này chưa được xác định chỉ tiêu.</translation>
    </message>
    <message numerus="yes">
        <source>The seats of %n post(s) are not decided.</source>
        <translation>
            <numerusform>%n chức vụ chưa được xác định chỉ tiêu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::OfficePage</name>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n chỉ tiêu</numerusform>
        </translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Formerly: %1</source>
        <translation>Tên cũ: %1</translation>
    </message>
    <message>
        <source>Whole office</source>
        <translation>Toàn cơ quan</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>Vacant</source>
        <translation>Khuyết</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Vượt</translation>
    </message>
    <message>
        <source>Heads vacant</source>
        <translation>Khuyết cấp trưởng</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>Cấp phó</translation>
    </message>
    <message>
        <source>Click for their names</source>
        <translation>Bấm để xem danh sách</translation>
    </message>
    <message>
        <source>Click for all posts</source>
        <translation>Bấm để xem mọi chức vụ</translation>
    </message>
    <message>
        <source>Click for the posts</source>
        <translation>Bấm để xem các chức vụ</translation>
    </message>
    <message>
        <source>No unit on this day</source>
        <translation>Ngày này chưa có đơn vị nào</translation>
    </message>
    <message>
        <source>Choose another day, or tick “Show what is not of this day”.</source>
        <translation>Chọn ngày khác, hoặc đánh dấu “Hiện cả đơn vị không có vào ngày này”.</translation>
    </message>
    <message>
        <source>No unit or post matches</source>
        <translation>Không có đơn vị, chức vụ nào phù hợp</translation>
    </message>
    <message>
        <source>Names, former names, codes, titles and holders were searched.</source>
        <translation>Đã tìm theo tên, tên cũ, mã, chức danh và người giữ chức.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Unit, former name, code, title or holder</source>
        <translation>Đơn vị, tên cũ, mã, chức danh hoặc người giữ chức</translation>
    </message>
    <message>
        <source>Show what is not of this day</source>
        <translation>Hiện cả đơn vị không có vào ngày này</translation>
    </message>
    <message>
        <source>Units and posts</source>
        <translation>Đơn vị và chức vụ</translation>
    </message>
    <message>
        <source>People of the unit or post</source>
        <translation>Cán bộ của đơn vị, chức vụ</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>Mọi khối</translation>
    </message>
    <message>
        <source>seats not decided</source>
        <translation>chưa xác định chỉ tiêu</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Posts held</source>
        <translation>Chức vụ đang giữ</translation>
    </message>
    <message numerus="yes">
        <source>%n people, with all units below, each once</source>
        <translation>
            <numerusform>%n người, cả các đơn vị trực thuộc, mỗi người một dòng</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n posts held, with all units below</source>
        <translation>
            <numerusform>%n chức vụ đang giữ, cả các đơn vị trực thuộc</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deputies, with all units below</source>
        <translation>
            <numerusform>%n cấp phó, cả các đơn vị trực thuộc</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::OfficeTexts</name>
    <message>
        <source>State organisation</source>
        <translation>Khối chính quyền</translation>
    </message>
    <message>
        <source>Party organisation</source>
        <translation>Tổ chức đảng</translation>
    </message>
    <message>
        <source>Mass organisations</source>
        <translation>Đoàn thể</translation>
    </message>
    <message>
        <source>commission</source>
        <translation>ban</translation>
    </message>
    <message>
        <source>department</source>
        <translation>vụ</translation>
    </message>
    <message>
        <source>office</source>
        <translation>văn phòng</translation>
    </message>
    <message>
        <source>bureau</source>
        <translation>cục</translation>
    </message>
    <message>
        <source>institute</source>
        <translation>viện</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>tạp chí</translation>
    </message>
    <message>
        <source>centre</source>
        <translation>trung tâm</translation>
    </message>
    <message>
        <source>division</source>
        <translation>phòng</translation>
    </message>
    <message>
        <source>party committee</source>
        <translation>đảng ủy</translation>
    </message>
    <message>
        <source>party cell</source>
        <translation>chi bộ</translation>
    </message>
    <message>
        <source>mass organisation</source>
        <translation>đoàn thể</translation>
    </message>
    <message>
        <source>other unit</source>
        <translation>đơn vị khác</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến %1</translation>
    </message>
</context>
<context>
    <name>kecan::ui::PageTitles</name>
    <message>
        <source>Planning</source>
        <translation>Quy hoạch</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Tổ chức</translation>
    </message>
</context>
<context>
    <name>kecan::ui::PaperPrinter</name>
    <message>
        <source>The printer “%1” does not answer.</source>
        <translation>Máy in “%1” không trả lời.</translation>
    </message>
    <message>
        <source>The printer “%1” took only part of the pages.</source>
        <translation>Máy in “%1” chỉ nhận một phần số trang.</translation>
    </message>
    <message>
        <source>The printer “%1” did not take the pages.</source>
        <translation>Máy in “%1” không nhận các trang.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::PlanExport</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Đã dừng xuất.</translation>
    </message>
    <message>
        <source>Export the planning list</source>
        <translation>Xuất danh sách quy hoạch</translation>
    </message>
    <message>
        <source>PDF documents (*.pdf)</source>
        <translation>Tài liệu PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Replace the file</source>
        <translation>Thay tệp</translation>
    </message>
    <message>
        <source>“%1” already exists.</source>
        <translation>“%1” đã có rồi.</translation>
    </message>
    <message>
        <source>Replacing it puts the new list in its place; the old file is gone.</source>
        <translation>Danh sách mới sẽ thay vào; tệp cũ sẽ mất.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Thay</translation>
    </message>
    <message>
        <source>Writing %1</source>
        <translation>Đang ghi %1</translation>
    </message>
    <message>
        <source>Other work is still running. Wait for it to end or stop it in the status bar, then export again.</source>
        <translation>Việc khác đang chạy. Hãy đợi xong hoặc dừng ở thanh trạng thái, rồi xuất lại.</translation>
    </message>
    <message>
        <source>The planning list was not exported</source>
        <translation>Chưa xuất được danh sách quy hoạch</translation>
    </message>
    <message>
        <source>A file that was there before is unchanged, and so are all data.</source>
        <translation>Tệp có từ trước vẫn nguyên, mọi dữ liệu cũng vậy.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::PlanFilterBar</name>
    <message>
        <source>Find name, post or unit</source>
        <translation>Tìm tên, chức vụ hoặc đơn vị</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Tìm trong danh sách</translation>
    </message>
    <message>
        <source>Show everybody again</source>
        <translation>Hiện lại tất cả</translation>
    </message>
    <message>
        <source>Expand</source>
        <translation>Mở rộng</translation>
    </message>
    <message>
        <source>Posts only</source>
        <translation>Chỉ chức danh</translation>
    </message>
</context>
<context>
    <name>kecan::ui::PlanModel</name>
    <message>
        <source>Completed years on the day of view</source>
        <translation>Tuổi tròn vào ngày xem</translation>
    </message>
    <message>
        <source>Professional level · political theory · state management</source>
        <translation>Chuyên môn · lý luận chính trị · quản lý nhà nước</translation>
    </message>
    <message>
        <source>Order among the candidates for the post</source>
        <translation>Thứ tự trong số nhân sự của chức danh</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>TT</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
    </message>
    <message>
        <source>Ethnicity</source>
        <translation>Dân tộc</translation>
    </message>
    <message>
        <source>Present post and unit</source>
        <translation>Chức vụ, đơn vị hiện nay</translation>
    </message>
    <message>
        <source>Qualification</source>
        <translation>Trình độ</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>Thứ tự</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Đã/mới</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Trạng thái</translation>
    </message>
    <message>
        <source>Votes</source>
        <translation>Kết quả phiếu</translation>
    </message>
    <message>
        <source>Planned post</source>
        <translation>Chức danh quy hoạch</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
</context>
<context>
    <name>kecan::ui::PlanPage</name>
    <message>
        <source>No plan in this store yet</source>
        <translation>Chưa có quy hoạch nào trong cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Bring a planning list in with the console tool: kecan-cli import plan --store FILE --from LIST.csv. Or look at the demonstration data first.</source>
        <translation>Hãy nhập danh sách quy hoạch bằng công cụ dòng lệnh: kecan-cli import plan --store TỆP --from DANH-SÁCH.csv. Hoặc xem dữ liệu minh hoạ trước.</translation>
    </message>
    <message>
        <source>Open demonstration data</source>
        <translation>Mở dữ liệu minh hoạ</translation>
    </message>
    <message>
        <source>This plan did not exist yet</source>
        <translation>Quy hoạch này khi đó chưa có</translation>
    </message>
    <message>
        <source>It was opened on %1. Choose that day or a later one.</source>
        <translation>Quy hoạch được mở ngày %1. Hãy chọn ngày đó hoặc sau đó.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Đến ngày %1</translation>
    </message>
    <message>
        <source>Nobody is entered in this plan yet</source>
        <translation>Chưa có ai trong quy hoạch này</translation>
    </message>
    <message>
        <source>Entries come in with kecan-cli import plan, or a later day has them.</source>
        <translation>Nhập nhân sự bằng kecan-cli import plan, hoặc xem một ngày sau đó.</translation>
    </message>
    <message>
        <source>Nobody in this plan matches</source>
        <translation>Không có ai trong quy hoạch này phù hợp</translation>
    </message>
    <message numerus="yes">
        <source>The words, the state or the group chosen leave no entry of the %n there are.</source>
        <translation>
            <numerusform>Từ khoá, trạng thái hoặc nhóm đã chọn không còn mục nào trong %n mục.</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Show its last day</source>
        <translation>Xem ngày cuối cùng</translation>
    </message>
    <message>
        <source>The planning list was not exported</source>
        <translation>Chưa xuất được danh sách quy hoạch</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Chưa ghi tệp nào.</translation>
    </message>
    <message>
        <source>Preview…</source>
        <translation>Xem trước…</translation>
    </message>
    <message>
        <source>Export PDF…</source>
        <translation>Xuất PDF…</translation>
    </message>
    <message>
        <source>People of the plan by unit and post</source>
        <translation>Nhân sự quy hoạch theo đơn vị và chức danh</translation>
    </message>
    <message>
        <source>This plan was closed on %1; the entries are those of its last day.</source>
        <translation>Quy hoạch này đã kết thúc ngày %1; các mục là của ngày cuối cùng.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::PlanPicker</name>
    <message numerus="yes">
        <source>%n persons</source>
        <translation>
            <numerusform>%n đồng chí</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n lượt</numerusform>
        </translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Quy hoạch</translation>
    </message>
</context>
<context>
    <name>kecan::ui::PlanTexts</name>
    <message>
        <source>proposed</source>
        <translation>dự kiến</translation>
    </message>
    <message>
        <source>in the plan</source>
        <translation>trong quy hoạch</translation>
    </message>
    <message>
        <source>appointed</source>
        <translation>đã bổ nhiệm</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>đưa ra khỏi quy hoạch</translation>
    </message>
    <message>
        <source>not approved</source>
        <translation>không được duyệt</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>hết hiệu lực</translation>
    </message>
    <message>
        <source>over the age of the plan</source>
        <translation>quá tuổi quy hoạch</translation>
    </message>
    <message>
        <source>disciplined</source>
        <translation>bị kỷ luật</translation>
    </message>
    <message>
        <source>political standard not met</source>
        <translation>không đủ tiêu chuẩn chính trị</translation>
    </message>
    <message>
        <source>moved to other work</source>
        <translation>chuyển công tác</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>nghỉ hưu</translation>
    </message>
    <message>
        <source>duties not fulfilled</source>
        <translation>không hoàn thành nhiệm vụ</translation>
    </message>
    <message>
        <source>low vote of confidence</source>
        <translation>tín nhiệm thấp</translation>
    </message>
    <message>
        <source>at own request</source>
        <translation>theo nguyện vọng</translation>
    </message>
    <message>
        <source>reorganisation</source>
        <translation>do sắp xếp tổ chức</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>từ trần</translation>
    </message>
    <message>
        <source>other reason</source>
        <translation>lý do khác</translation>
    </message>
    <message>
        <source>new</source>
        <translation>mới</translation>
    </message>
    <message>
        <source>carried over</source>
        <translation>chuyển tiếp</translation>
    </message>
    <message>
        <source>not yet opened</source>
        <translation>chưa mở</translation>
    </message>
    <message>
        <source>in preparation</source>
        <translation>đang xây dựng</translation>
    </message>
    <message>
        <source>approved</source>
        <translation>đã phê duyệt</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>đã kết thúc</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Ethnic minorities</source>
        <translation>Dân tộc thiểu số</translation>
    </message>
    <message>
        <source>Under 40</source>
        <translation>Dưới 40</translation>
    </message>
    <message>
        <source>40 to 50</source>
        <translation>40 đến 50</translation>
    </message>
    <message>
        <source>Over 50</source>
        <translation>Trên 50</translation>
    </message>
    <message>
        <source>Age unknown</source>
        <translation>Chưa rõ tuổi</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Trong quy hoạch</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Đưa ra</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Đã bổ nhiệm</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>female</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>male</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 từ ngày %2</translation>
    </message>
    <message>
        <source>Reason: %1</source>
        <translation>Lý do: %1</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Quyết định: %1</translation>
    </message>
    <message>
        <source>Remark: %1</source>
        <translation>Ghi chú: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s)</source>
        <translation>
            <numerusform>%n chỉ tiêu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n candidate(s)</source>
        <translation>
            <numerusform>%n nhân sự</numerusform>
        </translation>
    </message>
    <message>
        <source>coefficient %1</source>
        <translation>hệ số %1</translation>
    </message>
    <message>
        <source>Held by %1</source>
        <translation>Đương nhiệm: %1</translation>
    </message>
    <message>
        <source>abolished %1</source>
        <translation>bãi bỏ ngày %1</translation>
    </message>
    <message numerus="yes">
        <source>%n vacant</source>
        <translation>
            <numerusform>khuyết %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Party members</source>
        <translation>Đảng viên</translation>
    </message>
    <message>
        <source>seats not decided</source>
        <translation>chưa xác định chỉ tiêu</translation>
    </message>
</context>
<context>
    <name>kecan::ui::PlanTreeView</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n lượt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::PreviewDialog</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu %1.</translation>
    </message>
    <message>
        <source>The list was not printed</source>
        <translation>Chưa in được danh sách</translation>
    </message>
    <message>
        <source>All data are as before.</source>
        <translation>Mọi dữ liệu vẫn như trước.</translation>
    </message>
    <message>
        <source>The heading was not remembered</source>
        <translation>Không nhớ được phần đầu văn bản</translation>
    </message>
    <message>
        <source>The list itself is not touched by this.</source>
        <translation>Bản thân danh sách không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Trang %1/%2</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Vừa chiều ngang</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Cả trang</translation>
    </message>
    <message>
        <source>Preview: %1, as of %2</source>
        <translation>Xem trước: %1, tính đến ngày %2</translation>
    </message>
    <message>
        <source>Save PDF…</source>
        <translation>Lưu PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>In…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Các trang</translation>
    </message>
    <message>
        <source>Size of the pages</source>
        <translation>Cỡ trang</translation>
    </message>
    <message>
        <source>Page before</source>
        <translation>Trang trước</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Trang sau</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Nhỏ hơn</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Lớn hơn</translation>
    </message>
</context>
<context>
    <name>kecan::ui::StatusLine</name>
    <message>
        <source>%1 of %2 entries shown</source>
        <translation>Hiện %1/%2 mục</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Dừng</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Chỉ đọc</translation>
    </message>
    <message>
        <source>Read only: %1 is writing</source>
        <translation>Chỉ đọc: %1 đang ghi</translation>
    </message>
    <message>
        <source>As of %1</source>
        <translation>Tính đến ngày %1</translation>
    </message>
</context>
<context>
    <name>kecan::ui::StoreSession</name>
    <message>
        <source>There is no file “%1”.</source>
        <translation>Không có tệp “%1”.</translation>
    </message>
    <message>
        <source>The store “%1” is the one that is open.</source>
        <translation>Cơ sở dữ liệu “%1” chính là tệp đang mở.</translation>
    </message>
    <message>
        <source>The file “%1” cannot be replaced.</source>
        <translation>Không thay được tệp “%1”.</translation>
    </message>
    <message>
        <source>No temporary folder could be made for the demonstration data.</source>
        <translation>Không tạo được thư mục tạm cho dữ liệu minh hoạ.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::StructureStrip</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n lượt</numerusform>
        </translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Everybody in the plan on the day of view</source>
        <translation>Mọi người trong quy hoạch vào ngày xem</translation>
    </message>
    <message numerus="yes">
        <source>for %n seats</source>
        <translation>
            <numerusform>cho %n chỉ tiêu</numerusform>
        </translation>
    </message>
    <message>
        <source>Coefficient</source>
        <translation>Hệ số</translation>
    </message>
    <message>
        <source>Entries in the plan per seat; click for the posts</source>
        <translation>Số lượt trong quy hoạch trên một chỉ tiêu; bấm để xem các chức danh</translation>
    </message>
    <message>
        <source>Click for their names</source>
        <translation>Bấm để xem danh sách</translation>
    </message>
    <message numerus="yes">
        <source>%n post(s) without seats decided</source>
        <translation>
            <numerusform>%n chức danh chưa xác định chỉ tiêu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::WelcomeView</name>
    <message>
        <source>Cadre planning and rotation</source>
        <translation>Quy hoạch, luân chuyển cán bộ</translation>
    </message>
    <message>
        <source>Opened lately</source>
        <translation>Mở gần đây</translation>
    </message>
    <message>
        <source>A file of this office, or one dragged onto the window</source>
        <translation>Tệp của cơ quan, hoặc kéo tệp vào cửa sổ</translation>
    </message>
    <message>
        <source>An empty file for an office of your own</source>
        <translation>Tệp trống cho cơ quan của mình</translation>
    </message>
    <message>
        <source>An invented office of the year 2012; changes are not kept</source>
        <translation>Một cơ quan hư cấu năm 2012; thay đổi không được giữ</translation>
    </message>
</context>
<context>
    <name>kecan::ui::WidgetDialogs</name>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Chi tiết</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Show details</source>
        <translation>Hiện chi tiết</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Sao chép chi tiết</translation>
    </message>
    <message>
        <source>Hide details</source>
        <translation>Ẩn chi tiết</translation>
    </message>
</context>
<context>
    <name>kecan::ui::YearStrip</name>
    <message>
        <source>%1: no change</source>
        <translation>%1: không có biến động</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%n records</source>
        <translation>
            <numerusform>%n biến động</numerusform>
        </translation>
    </message>
    <message>
        <source>Days of the year on which something changes</source>
        <translation>Những ngày trong năm có biến động</translation>
    </message>
</context>
</TS>
