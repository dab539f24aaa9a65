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
    <name>kecan::CadreTexts</name>
    <message>
        <source>Cadre code</source>
        <translation>Mã cán bộ</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
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
        <source>Birth date</source>
        <translation>Ngày sinh</translation>
    </message>
    <message>
        <source>Ethnic group</source>
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
        <source>Joined the Party on</source>
        <translation>Ngày vào Đảng</translation>
    </message>
    <message>
        <source>Full member since</source>
        <translation>Ngày chính thức</translation>
    </message>
    <message>
        <source>General education</source>
        <translation>Giáo dục phổ thông</translation>
    </message>
    <message>
        <source>Professional level</source>
        <translation>Trình độ chuyên môn</translation>
    </message>
    <message>
        <source>Field of study</source>
        <translation>Chuyên ngành</translation>
    </message>
    <message>
        <source>Political theory</source>
        <translation>Lý luận chính trị</translation>
    </message>
    <message>
        <source>State management</source>
        <translation>Quản lý nhà nước</translation>
    </message>
    <message>
        <source>Foreign languages</source>
        <translation>Ngoại ngữ</translation>
    </message>
    <message>
        <source>Informatics</source>
        <translation>Tin học</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Ngạch</translation>
    </message>
    <message>
        <source>In this grade since</source>
        <translation>Ngày xếp ngạch</translation>
    </message>
    <message>
        <source>Recruited on</source>
        <translation>Ngày tuyển dụng</translation>
    </message>
    <message>
        <source>Came from</source>
        <translation>Cơ quan công tác trước</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>female</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>male</source>
        <translation>nam</translation>
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
    <name>kecan::PlanBallot</name>
    <message>
        <source>Nobody is in the plan %1 for this post.</source>
        <translation>Quy hoạch %1 chưa có ai cho chức danh này.</translation>
    </message>
    <message>
        <source>Nobody is in the plan %1.</source>
        <translation>Quy hoạch %1 chưa có ai.</translation>
    </message>
</context>
<context>
    <name>kecan::PlanCandidateSheet</name>
    <message>
        <source>The person is not in the plan %1.</source>
        <translation>Người này không có trong quy hoạch %1.</translation>
    </message>
    <message>
        <source>Nobody is in the plan %1.</source>
        <translation>Không có ai trong quy hoạch %1.</translation>
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
    <name>kecan::PlanCopy</name>
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
    <name>kecan::PlanDraft</name>
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
        <source>This plan is not in the store.</source>
        <translation>Quy hoạch này không có trong cơ sở dữ liệu.</translation>
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
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Đưa vào %1</translation>
    </message>
    <message>
        <source>Move %1 → %2</source>
        <translation>Chuyển %1 → %2</translation>
    </message>
    <message>
        <source>Place %1 of %2</source>
        <translation>Xếp thứ %1: %2</translation>
    </message>
    <message>
        <source>Last place of %1</source>
        <translation>Xếp cuối: %1</translation>
    </message>
    <message>
        <source>Take out %1</source>
        <translation>Đưa ra %1</translation>
    </message>
    <message>
        <source>Put back %1</source>
        <translation>Đưa trở lại %1</translation>
    </message>
    <message>
        <source>Details of %1</source>
        <translation>Thông tin của %1</translation>
    </message>
    <message>
        <source>Hold %1</source>
        <translation>Để chờ xếp chức danh: %1</translation>
    </message>
    <message>
        <source>Out of the holding area: %1</source>
        <translation>Bỏ khỏi danh sách chờ: %1</translation>
    </message>
    <message>
        <source>Copy from %1: %2</source>
        <translation>Sao từ %1: %2</translation>
    </message>
    <message>
        <source>Heading: %1</source>
        <translation>Thông tin chung: %1</translation>
    </message>
    <message>
        <source>The plan %1 is not approved yet; only an approved plan is reviewed.</source>
        <translation>Quy hoạch %1 chưa được phê duyệt; chỉ rà soát quy hoạch đã phê duyệt.</translation>
    </message>
    <message>
        <source>The plan %1 was approved on %2; start its review instead.</source>
        <translation>Quy hoạch %1 đã được phê duyệt ngày %2; hãy bắt đầu rà soát, bổ sung.</translation>
    </message>
    <message>
        <source>There is nothing to do.</source>
        <translation>Không có việc gì để thực hiện.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n thay đổi khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Step %1 of the procedure: %2</source>
        <translation>Bước %1 của quy trình: %2</translation>
    </message>
    <message>
        <source>Drop step %1 of the procedure</source>
        <translation>Bỏ bước %1 của quy trình</translation>
    </message>
</context>
<context>
    <name>kecan::PlanDraftCodec</name>
    <message>
        <source>The plan draft is damaged and cannot be read.</source>
        <translation>Dự thảo quy hoạch bị hỏng, không đọc được.</translation>
    </message>
    <message>
        <source>The plan draft was written by a newer Kế Cận.</source>
        <translation>Dự thảo quy hoạch do phiên bản Kế Cận mới hơn ghi.</translation>
    </message>
</context>
<context>
    <name>kecan::PlanDraftCommands</name>
    <message>
        <source>The draft changes nothing in the plan %1.</source>
        <translation>Dự thảo không thay đổi gì trong quy hoạch %1.</translation>
    </message>
    <message>
        <source>The draft no longer fits the office: %1</source>
        <translation>Dự thảo không còn phù hợp với hiện trạng: %1</translation>
    </message>
    <message numerus="yes">
        <source>The draft no longer fits the office: %1 (and %n more)</source>
        <translation>
            <numerusform>Dự thảo không còn phù hợp với hiện trạng: %1 (và %n điểm khác)</numerusform>
        </translation>
    </message>
    <message>
        <source>The draft does not say its plan.</source>
        <translation>Dự thảo không cho biết thuộc quy hoạch nào.</translation>
    </message>
    <message>
        <source>The plan %1 is not approved yet; only an approved plan is reviewed.</source>
        <translation>Quy hoạch %1 chưa được phê duyệt; chỉ rà soát quy hoạch đã phê duyệt.</translation>
    </message>
    <message>
        <source>The plan %1 was approved on %2; changes need a review now.</source>
        <translation>Quy hoạch %1 đã được phê duyệt ngày %2; muốn thay đổi phải rà soát, bổ sung.</translation>
    </message>
    <message>
        <source>The plan %1 has a record of %2; it cannot be changed before.</source>
        <translation>Quy hoạch %1 đã có bản ghi ngày %2; không thể thay đổi trước ngày đó.</translation>
    </message>
    <message>
        <source>Changed in the draft before the approval</source>
        <translation>Thay đổi trong dự thảo trước khi phê duyệt</translation>
    </message>
    <message>
        <source>A plan cannot be approved before it is opened.</source>
        <translation>Không thể phê duyệt quy hoạch trước khi lập.</translation>
    </message>
    <message>
        <source>The plan %1 has no entry waiting for approval.</source>
        <translation>Quy hoạch %1 không có nhân sự nào chờ phê duyệt.</translation>
    </message>
    <message>
        <source>Step %1 of the procedure was held on %2; the plan cannot be approved before.</source>
        <translation>Bước %1 của quy trình tổ chức ngày %2; không thể phê duyệt quy hoạch trước ngày đó.</translation>
    </message>
</context>
<context>
    <name>kecan::PlanDraftStore</name>
    <message>
        <source>This plan draft is not in the store.</source>
        <translation>Dự thảo quy hoạch này không có trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The plan draft is kept under a name that is not its own.</source>
        <translation>Dự thảo quy hoạch được lưu dưới tên không phải của nó.</translation>
    </message>
</context>
<context>
    <name>kecan::PlanFold</name>
    <message>
        <source>The plan this draft began with is no longer recorded.</source>
        <translation>Quy hoạch làm gốc của dự thảo này không còn trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>%1 stands twice for “%2” in the plan %3.</source>
        <translation>%1 có tên hai lần cho chức danh “%2” trong quy hoạch %3.</translation>
    </message>
    <message>
        <source>The plan %1 was closed on %2.</source>
        <translation>Quy hoạch %1 đã kết thúc ngày %2.</translation>
    </message>
    <message>
        <source>The plan %1 was approved on %2; changes need a review now.</source>
        <translation>Quy hoạch %1 đã được phê duyệt ngày %2; muốn thay đổi phải rà soát, bổ sung.</translation>
    </message>
    <message>
        <source>%1 was appointed to “%2” on %3 and is no longer in the plan.</source>
        <translation>%1 đã được bổ nhiệm “%2” ngày %3, không còn trong quy hoạch.</translation>
    </message>
    <message>
        <source>%1 was taken out of the plan for “%2” on %3.</source>
        <translation>%1 đã được đưa ra khỏi quy hoạch chức danh “%2” ngày %3.</translation>
    </message>
    <message>
        <source>“%1” was left out: %2</source>
        <translation>Không thực hiện được bước “%1”: %2</translation>
    </message>
    <message>
        <source>The order of a nominee begins at 1.</source>
        <translation>Thứ tự của nhân sự bắt đầu từ 1.</translation>
    </message>
    <message>
        <source>A removal needs its reason.</source>
        <translation>Đưa ra khỏi quy hoạch cần có lý do.</translation>
    </message>
    <message>
        <source>%1 was not taken out of the plan for “%2”.</source>
        <translation>%1 không bị đưa ra khỏi quy hoạch chức danh “%2”.</translation>
    </message>
    <message>
        <source>%1 is in the holding area already.</source>
        <translation>%1 đã có trong danh sách chờ xếp chức danh.</translation>
    </message>
    <message>
        <source>%1 is not in the holding area.</source>
        <translation>%1 không có trong danh sách chờ xếp chức danh.</translation>
    </message>
    <message>
        <source>The plan %1 is opened; its code, title and scope stay as they are.</source>
        <translation>Quy hoạch %1 đã lập; mã, tên và phạm vi được giữ nguyên.</translation>
    </message>
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
        <source>%1 is in the plan %2 for this post already.</source>
        <translation>%1 đã có trong quy hoạch %2 cho chức danh này.</translation>
    </message>
    <message>
        <source>%1 is not in the plan for “%2”.</source>
        <translation>%1 không có trong quy hoạch chức danh “%2”.</translation>
    </message>
    <message>
        <source>Step %1 of the procedure was not recorded.</source>
        <translation>Bước %1 của quy trình chưa được ghi.</translation>
    </message>
    <message>
        <source>Step %1 was held after step %2; drop it first.</source>
        <translation>Bước %1 tổ chức sau bước %2; hãy bỏ bước %1 trước.</translation>
    </message>
    <message>
        <source>Step %1 (%2) cannot be before step %3 (%4).</source>
        <translation>Bước %1 (%2) không thể tổ chức trước bước %3 (%4).</translation>
    </message>
    <message>
        <source>Step %1 opens when step %2 is complete; held before, it needs a reason.</source>
        <translation>Bước %1 chỉ thực hiện khi bước %2 đã hoàn thành; nếu tổ chức trước thì phải ghi lý do.</translation>
    </message>
    <message>
        <source>%1 does not stand in the plan for “%2”.</source>
        <translation>%1 không có trong quy hoạch chức danh “%2”.</translation>
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
    <name>kecan::PlanMinutes</name>
    <message>
        <source>Step %1 of the procedure of the plan %2 is not recorded.</source>
        <translation>Chưa ghi bước %1 của quy trình quy hoạch %2.</translation>
    </message>
    <message>
        <source>No step of the procedure of the plan %1 is recorded.</source>
        <translation>Chưa ghi bước nào của quy trình quy hoạch %1.</translation>
    </message>
    <message>
        <source>Step %1 is not complete: who was present, and the votes where it takes one, are missing.</source>
        <translation>Bước %1 chưa hoàn thành: còn thiếu số người có mặt, hoặc kết quả phiếu nếu bước này có bỏ phiếu.</translation>
    </message>
</context>
<context>
    <name>kecan::PlanScope</name>
    <message>
        <source>This post is not in the store.</source>
        <translation>Chức vụ này không có trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The post “%1” (%2) does not exist on %3.</source>
        <translation>Ngày %3 không có chức vụ “%1” (%2).</translation>
    </message>
    <message>
        <source>The post “%1” (%2) is outside the scope of the plan %3.</source>
        <translation>Chức vụ “%1” (%2) nằm ngoài phạm vi của quy hoạch %3.</translation>
    </message>
    <message>
        <source>This person is not in the store.</source>
        <translation>Người này không có trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>%1 left the agency on %2.</source>
        <translation>%1 đã rời cơ quan ngày %2.</translation>
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
    <name>kecan::ProcedureBook</name>
    <message>
        <source>the threshold is 1 to %1 tenths of a percent</source>
        <translation>tỷ lệ cần đạt là từ 1 đến %1 phần nghìn</translation>
    </message>
    <message>
        <source>the span ends before it begins</source>
        <translation>khoảng thời gian kết thúc trước khi bắt đầu</translation>
    </message>
    <message>
        <source>a procedure has 1 to %1 steps</source>
        <translation>quy trình có từ 1 đến %1 bước</translation>
    </message>
    <message>
        <source>the code %1 stands there twice</source>
        <translation>mã %1 xuất hiện hai lần</translation>
    </message>
    <message>
        <source>The procedures in %1 cannot be read.</source>
        <translation>Không đọc được các quy trình trong %1.</translation>
    </message>
</context>
<context>
    <name>kecan::ProcedureCheck</name>
    <message>
        <source>A step needs its number and its name.</source>
        <translation>Bước của quy trình phải có số thứ tự và tên.</translation>
    </message>
    <message>
        <source>The threshold is between 0% and 100%.</source>
        <translation>Tỷ lệ cần đạt phải từ 0% đến 100%.</translation>
    </message>
    <message>
        <source>A number of people or ballots is not below 0.</source>
        <translation>Số người, số phiếu không thể nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>How many were summoned is missing.</source>
        <translation>Thiếu số người được triệu tập.</translation>
    </message>
    <message>
        <source>Present (%1) cannot be more than summoned (%2).</source>
        <translation>Số người có mặt (%1) không thể nhiều hơn số người được triệu tập (%2).</translation>
    </message>
    <message>
        <source>Present (%1) are fewer than two thirds of those summoned (%2).</source>
        <translation>Số người có mặt (%1) chưa đủ hai phần ba số người được triệu tập (%2).</translation>
    </message>
    <message>
        <source>This step takes no vote.</source>
        <translation>Bước này không bỏ phiếu.</translation>
    </message>
    <message>
        <source>Ballots issued (%1) cannot be more than present (%2): each has one ballot.</source>
        <translation>Số phiếu phát ra (%1) không thể nhiều hơn số người có mặt (%2): mỗi người một phiếu.</translation>
    </message>
    <message>
        <source>Ballots returned (%1) cannot be more than issued (%2).</source>
        <translation>Số phiếu thu về (%1) không thể nhiều hơn số phiếu phát ra (%2).</translation>
    </message>
    <message>
        <source>Valid ballots (%1) cannot be more than returned (%2).</source>
        <translation>Số phiếu hợp lệ (%1) không thể nhiều hơn số phiếu thu về (%2).</translation>
    </message>
    <message>
        <source>Valid (%1) and invalid (%2) ballots are %3 together, but %4 were returned.</source>
        <translation>Phiếu hợp lệ (%1) và không hợp lệ (%2) cộng lại là %3, nhưng thu về %4 phiếu.</translation>
    </message>
    <message>
        <source>%1 is counted twice for “%2”.</source>
        <translation>%1 được kiểm phiếu hai lần cho chức danh “%2”.</translation>
    </message>
    <message>
        <source>%1: votes are not below 0.</source>
        <translation>%1: số phiếu không thể nhỏ hơn 0.</translation>
    </message>
    <message>
        <source>%1: agree (%2) and disagree (%3) are %4 together, but %5 ballots are valid.</source>
        <translation>%1: số phiếu đồng ý (%2) và không đồng ý (%3) cộng lại là %4, nhưng có %5 phiếu hợp lệ.</translation>
    </message>
    <message>
        <source>%1: the head decides only of who has exactly %2.</source>
        <translation>%1: người đứng đầu chỉ quyết định đối với người đạt đúng %2.</translation>
    </message>
    <message>
        <source>With exactly %1, the head of the body decides.</source>
        <translation>Trường hợp đạt đúng %1 thì do người đứng đầu quyết định.</translation>
    </message>
    <message>
        <source>Who has exactly %1 is not chosen; more is needed.</source>
        <translation>Người đạt đúng %1 chưa được chọn; phải đạt cao hơn.</translation>
    </message>
    <message>
        <source>%1 is enough.</source>
        <translation>Đạt từ %1 là đủ.</translation>
    </message>
    <message>
        <source>Nobody has enough votes: the two with most votes go on.</source>
        <translation>Không ai đủ số phiếu: hai người có số phiếu cao nhất được đưa sang bước sau.</translation>
    </message>
    <message>
        <source>Nobody has enough votes: nobody is chosen for this post.</source>
        <translation>Không ai đủ số phiếu: chưa chọn được người cho chức danh này.</translation>
    </message>
    <message>
        <source>So many people or ballots cannot be.</source>
        <translation>Số người hoặc số phiếu lớn như vậy là không thể.</translation>
    </message>
</context>
<context>
    <name>kecan::ProfileCheck</name>
    <message>
        <source>The code is missing.</source>
        <translation>Chưa có mã cán bộ.</translation>
    </message>
    <message>
        <source>“%1” cannot be a code.</source>
        <translation>“%1” không dùng làm mã được.</translation>
    </message>
    <message>
        <source>The code belongs to %1 already.</source>
        <translation>Mã này đã cấp cho %1.</translation>
    </message>
    <message>
        <source>Joining the Party (%1) comes before birth (%2).</source>
        <translation>Ngày vào Đảng (%1) trước ngày sinh (%2).</translation>
    </message>
    <message>
        <source>Full membership (%1) comes before birth (%2).</source>
        <translation>Ngày vào Đảng chính thức (%1) trước ngày sinh (%2).</translation>
    </message>
    <message>
        <source>Recruitment (%1) comes before birth (%2).</source>
        <translation>Ngày tuyển dụng (%1) trước ngày sinh (%2).</translation>
    </message>
    <message>
        <source>The grade (%1) comes before birth (%2).</source>
        <translation>Ngày xếp ngạch (%1) trước ngày sinh (%2).</translation>
    </message>
    <message>
        <source>Full membership (%1) comes before joining the Party (%2).</source>
        <translation>Ngày chính thức (%1) trước ngày vào Đảng (%2).</translation>
    </message>
    <message>
        <source>There is a day of the grade, but no grade.</source>
        <translation>Có ngày xếp ngạch nhưng chưa có ngạch.</translation>
    </message>
    <message>
        <source>%1 is in the future.</source>
        <translation>%1 là ngày trong tương lai.</translation>
    </message>
    <message numerus="yes">
        <source>By this birth date the person is %n years old.</source>
        <translation>
            <numerusform>Theo ngày sinh này, cán bộ %n tuổi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Recruited at %n years of age.</source>
        <translation>
            <numerusform>Được tuyển dụng khi %n tuổi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Joined the Party at %n years of age.</source>
        <translation>
            <numerusform>Vào Đảng khi %n tuổi.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2) has this name and birth date already.</source>
        <translation>Đã có %1 (%2) trùng họ tên và ngày sinh.</translation>
    </message>
</context>
<context>
    <name>kecan::ProfileEdit</name>
    <message>
        <source>Two people would have the code %1.</source>
        <translation>Hai người sẽ trùng mã %1.</translation>
    </message>
    <message>
        <source>From %1 on another record holds.</source>
        <translation>Từ %1 có bản ghi khác, không đổi theo.</translation>
    </message>
    <message>
        <source>The person is not in this store.</source>
        <translation>Cơ sở dữ liệu này không có cán bộ đó.</translation>
    </message>
    <message>
        <source>The record of %1 begins on %2; a change must be later. If it was always so, correct the record instead.</source>
        <translation>Hồ sơ của %1 bắt đầu từ %2; thay đổi phải có ngày sau đó. Nếu từ đầu đã như vậy, hãy chọn đính chính hồ sơ.</translation>
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
    <name>kecan::RuleCommands</name>
    <message>
        <source>This was accepted already on %1 by %2.</source>
        <translation>Trường hợp này đã được %2 chấp thuận ngày %1.</translation>
    </message>
    <message>
        <source>There is no rule “%1”.</source>
        <translation>Không có quy định “%1”.</translation>
    </message>
    <message>
        <source>The day of retirement is missing.</source>
        <translation>Chưa có thời điểm nghỉ hưu.</translation>
    </message>
    <message>
        <source>%1 is not the last day of a month; one retires at the end of it.</source>
        <translation>%1 không phải là ngày cuối tháng; thời điểm nghỉ hưu là hết ngày cuối tháng.</translation>
    </message>
    <message>
        <source>The exception does not say whom or what it is about.</source>
        <translation>Trường hợp đặc biệt chưa nêu cán bộ, chức vụ, đơn vị hoặc quy hoạch nào.</translation>
    </message>
    <message>
        <source>This post is not in the store.</source>
        <translation>Không có chức vụ này trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>This unit is not in the store.</source>
        <translation>Không có đơn vị này trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>An exception needs its reason.</source>
        <translation>Trường hợp đặc biệt phải có lý do.</translation>
    </message>
    <message>
        <source>An exception needs who decided it.</source>
        <translation>Trường hợp đặc biệt phải có cấp quyết định.</translation>
    </message>
    <message>
        <source>The rule “%1” is kept; there is nothing to accept.</source>
        <translation>Tiêu chuẩn “%1” đã đạt, không cần xét trường hợp đặc biệt.</translation>
    </message>
    <message>
        <source>%1 cannot be a limit of the rule “%2”.</source>
        <translation>%1 không thể là mức quy định của “%2”.</translation>
    </message>
    <message>
        <source>A limit of the office needs the document it stands in.</source>
        <translation>Quy định riêng của cơ quan phải có văn bản làm căn cứ.</translation>
    </message>
    <message>
        <source>It would end on %1, before it begins on %2.</source>
        <translation>Ngày kết thúc %1 không sau ngày bắt đầu %2.</translation>
    </message>
    <message>
        <source>The office has another limit of this rule from %1; end it or take it back first.</source>
        <translation>Cơ quan đã có quy định riêng khác về nội dung này từ %1; hãy cho hết hiệu lực hoặc huỷ bản ghi đó trước.</translation>
    </message>
    <message>
        <source>The day of retirement (%1) comes before birth (%2).</source>
        <translation>Ngày nghỉ hưu (%1) sớm hơn ngày sinh (%2).</translation>
    </message>
</context>
<context>
    <name>kecan::RuleJson</name>
    <message>
        <source>The rules in %1 cannot be read: line %2 is wrong.</source>
        <translation>Không đọc được quy định trong %1: dòng %2 sai.</translation>
    </message>
    <message>
        <source>The rules in %1 cannot be read: at %2, %3.</source>
        <translation>Không đọc được quy định trong %1: tại %2, %3.</translation>
    </message>
    <message>
        <source>an object is expected</source>
        <translation>phải là một đối tượng</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing</source>
        <translation>thiếu &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here</source>
        <translation>không có mục &quot;%1&quot; ở đây</translation>
    </message>
    <message>
        <source>a list is expected</source>
        <translation>phải là một danh sách</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>phải là chữ</translation>
    </message>
    <message>
        <source>the text is empty</source>
        <translation>chữ để trống</translation>
    </message>
    <message>
        <source>a whole number is expected</source>
        <translation>phải là số nguyên</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no day like 2012-01-31</source>
        <translation>&quot;%1&quot; không phải là ngày dạng 2012-01-31</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no month like 2012-01</source>
        <translation>&quot;%1&quot; không phải là tháng dạng 2012-01</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not one of the words known here</source>
        <translation>&quot;%1&quot; không phải là từ được dùng ở đây</translation>
    </message>
    <message>
        <source>the span ends before it begins</source>
        <translation>thời hạn kết thúc trước khi bắt đầu</translation>
    </message>
</context>
<context>
    <name>kecan::RuleLoader</name>
    <message>
        <source>The rules in %1 cannot be read.</source>
        <translation>Không đọc được quy định trong %1.</translation>
    </message>
</context>
<context>
    <name>kecan::RuleReading</name>
    <message>
        <source>the regulation &quot;%1&quot; does not exist</source>
        <translation>không có văn bản &quot;%1&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is replaced by &quot;%2&quot; already</source>
        <translation>&quot;%1&quot; đã được thay thế bằng &quot;%2&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not in force all that time</source>
        <translation>&quot;%1&quot; không có hiệu lực suốt thời gian đó</translation>
    </message>
    <message>
        <source>its days and scope overlap those of limit %1</source>
        <translation>thời gian và phạm vi trùng với mức thứ %1</translation>
    </message>
    <message>
        <source>it does not begin where the one before ends</source>
        <translation>không bắt đầu khi bảng trước kết thúc</translation>
    </message>
    <message>
        <source>births of %1 have no age or two</source>
        <translation>người sinh %1 không có tuổi nghỉ hưu hoặc có hai tuổi</translation>
    </message>
    <message>
        <source>the last retirement ages must have no end</source>
        <translation>bảng tuổi nghỉ hưu cuối cùng phải không có ngày kết thúc</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there twice</source>
        <translation>&quot;%1&quot; có hai lần</translation>
    </message>
    <message>
        <source>the span ends before it begins</source>
        <translation>thời hạn kết thúc trước khi bắt đầu</translation>
    </message>
    <message>
        <source>a rule needs a limit</source>
        <translation>quy định phải có mức quy định</translation>
    </message>
    <message>
        <source>an unsure limit is a warning at most</source>
        <translation>mức chưa chắc chắn chỉ được là cảnh báo</translation>
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
    <name>kecan::exchange::CadreCell</name>
    <message>
        <source>The name is missing.</source>
        <translation>Chưa có họ tên.</translation>
    </message>
    <message>
        <source>The code is missing.</source>
        <translation>Chưa có mã cán bộ.</translation>
    </message>
    <message>
        <source>“%1” cannot be a code.</source>
        <translation>“%1” không dùng làm mã được.</translation>
    </message>
    <message>
        <source>“%1” is not a sex: write Nam or Nữ.</source>
        <translation>“%1” không phải giới tính: ghi Nam hoặc Nữ.</translation>
    </message>
    <message>
        <source>“%1” is none of the 54 ethnic groups; it is kept as written.</source>
        <translation>“%1” không thuộc danh mục 54 dân tộc; giữ nguyên như đã ghi.</translation>
    </message>
    <message>
        <source>The bare number %1 is taken as the date %2.</source>
        <translation>Số %1 được hiểu là ngày %2.</translation>
    </message>
    <message>
        <source>“%1” is not recognised.</source>
        <translation>Không hiểu “%1”.</translation>
    </message>
    <message>
        <source>“%1” belongs to the field of study and is left out.</source>
        <translation>“%1” thuộc cột Chuyên ngành nên không lấy ở đây.</translation>
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
    <name>kecan::exchange::DisciplineImport</name>
    <message>
        <source>The person is missing.</source>
        <translation>Thiếu mã cán bộ hoặc họ và tên.</translation>
    </message>
    <message>
        <source>“%1” is not in the store.</source>
        <translation>“%1” không có trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>“%1” is no form of discipline.</source>
        <translation>“%1” không phải là hình thức kỷ luật.</translation>
    </message>
    <message>
        <source>Say whether it is a discipline of the Party or of the State.</source>
        <translation>Ghi rõ kỷ luật Đảng hay kỷ luật chính quyền.</translation>
    </message>
</context>
<context>
    <name>kecan::exchange::ExceptionImport</name>
    <message>
        <source>“%1” is not in the store.</source>
        <translation>“%1” không có trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>It does not say whom or what it is about.</source>
        <translation>Chưa ghi trường hợp này của ai hoặc của chức danh, đơn vị, quy hoạch nào.</translation>
    </message>
    <message>
        <source>The rule “%1” found several things of the kind; name the post or the plan too.</source>
        <translation>Điều kiện “%1” có nhiều kết quả như vậy; ghi thêm chức danh hoặc quy hoạch.</translation>
    </message>
    <message>
        <source>The rule “%1” found nothing of the kind on %2; there is nothing to accept.</source>
        <translation>Ngày %2 điều kiện “%1” không có kết quả nào như vậy; không có gì để chấp nhận.</translation>
    </message>
</context>
<context>
    <name>kecan::exchange::FactRow</name>
    <message>
        <source>It is missing.</source>
        <translation>Còn thiếu.</translation>
    </message>
    <message>
        <source>The date is missing.</source>
        <translation>Thiếu ngày.</translation>
    </message>
</context>
<context>
    <name>kecan::exchange::FactTable</name>
    <message>
        <source>The list lacks these columns: %1.</source>
        <translation>Danh sách thiếu các cột: %1.</translation>
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
    <name>kecan::exchange::PastePlan</name>
    <message>
        <source>The person is not in this store.</source>
        <translation>Cơ sở dữ liệu này không có cán bộ đó.</translation>
    </message>
    <message>
        <source>Another row of the block has the code %1 too.</source>
        <translation>Mã %1 có ở một dòng khác trong khối dán.</translation>
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
        <translation>Đơn vị “%1” không có trong cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>The post “%1” of “%2” is not in the store.</source>
        <translation>Chức danh “%1” của “%2” không có trong cơ sở dữ liệu.</translation>
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
    <message>
        <source>There is nothing to print.</source>
        <translation>Không có gì để in.</translation>
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
    <name>kecan::ui::AbolishPostDialog</name>
    <message>
        <source>“%1” is still held: see who stands in the way.</source>
        <translation>“%1” đang có người giữ: xem danh sách bên trên.</translation>
    </message>
    <message>
        <source>Abolish %1, %2</source>
        <translation>Bãi bỏ chức vụ %1, %2</translation>
    </message>
    <message>
        <source>From %1 “%2” is no more; earlier days keep it with its holders.</source>
        <translation>Từ ngày %1 không còn chức vụ “%2”; những ngày trước đó vẫn giữ nguyên cùng người giữ chức.</translation>
    </message>
    <message>
        <source>Abolish a post</source>
        <translation>Bãi bỏ chức vụ</translation>
    </message>
    <message>
        <source>Abolish</source>
        <translation>Bãi bỏ</translation>
    </message>
    <message>
        <source>Hold it on %1 or later</source>
        <translation>Người giữ chức vụ từ ngày %1 trở đi</translation>
    </message>
    <message>
        <source>Record first what becomes of them: another post, or a release.</source>
        <translation>Trước hết hãy ghi nhận việc bố trí: nhận chức vụ khác hoặc thôi giữ chức vụ.</translation>
    </message>
    <message>
        <source>Plan entries for it: %1. They stay until the plan is reviewed.</source>
        <translation>Nhân sự quy hoạch chức vụ này: %1 lượt; giữ nguyên đến khi rà soát quy hoạch.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::AcceptFindingDialog</name>
    <message>
        <source>Accept as exception: %1</source>
        <translation>Chấp nhận trường hợp đặc biệt: %1</translation>
    </message>
    <message>
        <source>From %1 on the finding counts as accepted; it stays listed, with the exception named</source>
        <translation>Từ ngày %1 mục này được coi là đã chấp nhận; vẫn nằm trong danh sách, ghi rõ trường hợp đặc biệt</translation>
    </message>
    <message>
        <source>It is open again once the facts, the limit or its source change</source>
        <translation>Phải xem xét lại khi thông tin, mức quy định hoặc văn bản căn cứ thay đổi</translation>
    </message>
    <message>
        <source>On %1, the day shown, it stays open</source>
        <translation>Tính đến ngày đang xem (%1), mục này vẫn chưa được chấp nhận</translation>
    </message>
    <message>
        <source>Accept as exception</source>
        <translation>Chấp nhận trường hợp đặc biệt</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Chấp nhận</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Cấp có thẩm quyền quyết định</translation>
    </message>
    <message>
        <source>For example: the Standing Board</source>
        <translation>Ví dụ: Ban Thường vụ Tỉnh uỷ</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>Hiệu lực từ ngày</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Say who decided it.</source>
        <translation>Cần ghi cấp có thẩm quyền đã quyết định.</translation>
    </message>
    <message>
        <source>From which day on? It stands in the decision.</source>
        <translation>Từ ngày nào? Ngày hiệu lực ghi trong quyết định.</translation>
    </message>
    <message>
        <source>Say why it is accepted.</source>
        <translation>Cần ghi lý do chấp nhận.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::ActDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>What follows</source>
        <translation>Kết quả sẽ là</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Shown here once the fields are filled in.</source>
        <translation>Hiện ở đây khi đã điền các ô.</translation>
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
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Ghi nhận</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Sao lưu…</translation>
    </message>
    <message>
        <source>&amp;Restore from a backup…</source>
        <translation>&amp;Phục hồi từ bản sao lưu…</translation>
    </message>
    <message>
        <source>History of &amp;changes…</source>
        <translation>&amp;Nhật ký thay đổi…</translation>
    </message>
    <message>
        <source>&amp;Go to anything…</source>
        <translation>Đi &amp;tới…</translation>
    </message>
    <message>
        <source>&amp;Paste from a spreadsheet…</source>
        <translation>&amp;Dán từ bảng tính…</translation>
    </message>
    <message>
        <source>New &amp;person…</source>
        <translation>Thêm &amp;cán bộ…</translation>
    </message>
    <message>
        <source>&amp;Edit the person…</source>
        <translation>&amp;Sửa lý lịch cán bộ…</translation>
    </message>
    <message>
        <source>Record an &amp;appointment or other event…</source>
        <translation>Ghi nhận &amp;bổ nhiệm hoặc biến động khác…</translation>
    </message>
    <message>
        <source>&amp;Correct the record…</source>
        <translation>Đí&amp;nh chính bản ghi…</translation>
    </message>
    <message>
        <source>&amp;Take the record back…</source>
        <translation>&amp;Rút lại bản ghi…</translation>
    </message>
    <message>
        <source>New &amp;unit…</source>
        <translation>Thành lập đơn &amp;vị…</translation>
    </message>
    <message>
        <source>Re&amp;name the unit…</source>
        <translation>Đổi tê&amp;n đơn vị…</translation>
    </message>
    <message>
        <source>&amp;Move the unit…</source>
        <translation>Chu&amp;yển đơn vị…</translation>
    </message>
    <message>
        <source>&amp;Dissolve the unit…</source>
        <translation>&amp;Giải thể đơn vị…</translation>
    </message>
    <message>
        <source>New p&amp;ost…</source>
        <translation>Thêm chức &amp;danh…</translation>
    </message>
    <message>
        <source>Title and &amp;seats of the post…</source>
        <translation>Tên và số lượng &amp;của chức danh…</translation>
    </message>
    <message>
        <source>A&amp;bolish the post…</source>
        <translation>Bỏ chức d&amp;anh…</translation>
    </message>
    <message>
        <source>&amp;Next in the list</source>
        <translation>&amp;Tiếp theo trong danh sách</translation>
    </message>
    <message>
        <source>&amp;Previous in the list</source>
        <translation>T&amp;rước đó trong danh sách</translation>
    </message>
    <message>
        <source>Choose c&amp;olumns…</source>
        <translation>Chọn &amp;cột…</translation>
    </message>
    <message>
        <source>&amp;Save this view…</source>
        <translation>&amp;Lưu cách xem này…</translation>
    </message>
    <message>
        <source>&amp;Details at the side</source>
        <translation>Thông tin chi tiết &amp;bên cạnh</translation>
    </message>
    <message>
        <source>&amp;Why not? Ask the rules…</source>
        <translation>&amp;Vì sao không? Đối chiếu quy định…</translation>
    </message>
    <message>
        <source>&amp;Findings of the rules</source>
        <translation>Kết quả đối chiế&amp;u quy định</translation>
    </message>
    <message>
        <source>Plan as &amp;board or list</source>
        <translation>Xem quy hoạch dạng &amp;bảng hoặc danh sách</translation>
    </message>
    <message>
        <source>Co&amp;mpact or full cards</source>
        <translation>Thẻ gọ&amp;n hoặc đầy đủ</translation>
    </message>
    <message>
        <source>&amp;Planning</source>
        <translation>&amp;Quy hoạch</translation>
    </message>
    <message>
        <source>Record a d&amp;iscipline…</source>
        <translation>Ghi &amp;kỷ luật…</translation>
    </message>
    <message>
        <source>Decide the day of &amp;retirement…</source>
        <translation>Quyết định ng&amp;hỉ hưu, kéo dài…</translation>
    </message>
    <message>
        <source>Ne&amp;w plan…</source>
        <translation>Quy hoạch &amp;mới…</translation>
    </message>
    <message>
        <source>Review the p&amp;lan…</source>
        <translation>&amp;Rà soát, bổ sung quy hoạch…</translation>
    </message>
    <message>
        <source>&amp;Find candidates for the post…</source>
        <translation>&amp;Tìm nhân sự cho chức danh…</translation>
    </message>
    <message>
        <source>&amp;Add a candidate…</source>
        <translation>T&amp;hêm nhân sự…</translation>
    </message>
    <message>
        <source>&amp;Move to another post…</source>
        <translation>&amp;Chuyển sang chức danh khác…</translation>
    </message>
    <message>
        <source>&amp;Higher among the candidates</source>
        <translation>&amp;Lên một bậc trong danh sách nhân sự</translation>
    </message>
    <message>
        <source>&amp;Lower among the candidates</source>
        <translation>&amp;Xuống một bậc trong danh sách nhân sự</translation>
    </message>
    <message>
        <source>&amp;Take out of the plan…</source>
        <translation>Đư&amp;a ra khỏi quy hoạch…</translation>
    </message>
    <message>
        <source>&amp;Put back into the plan</source>
        <translation>Đưa trở lại quy h&amp;oạch</translation>
    </message>
    <message>
        <source>Appro&amp;ve the draft…</source>
        <translation>&amp;Phê duyệt dự thảo…</translation>
    </message>
    <message>
        <source>&amp;Discard the draft…</source>
        <translation>&amp;Bỏ dự thảo…</translation>
    </message>
    <message>
        <source>Set a &amp;limit of the office…</source>
        <translation>Đặt &amp;quy định riêng của cơ quan…</translation>
    </message>
    <message>
        <source>End the limit of the o&amp;ffice…</source>
        <translation>Kết &amp;thúc quy định riêng của cơ quan…</translation>
    </message>
    <message>
        <source>F&amp;ind posts for the person…</source>
        <translation>Tìm chức &amp;danh cho người này…</translation>
    </message>
    <message>
        <source>&amp;Compare people…</source>
        <translation>&amp;So sánh cán bộ…</translation>
    </message>
    <message>
        <source>Change the op&amp;ened plan</source>
        <translation>Thay đổi quy hoạch đang lậ&amp;p</translation>
    </message>
    <message>
        <source>C&amp;ompare with another plan…</source>
        <translation>S&amp;o sánh với quy hoạch khác…</translation>
    </message>
    <message>
        <source>Cop&amp;y from another plan…</source>
        <translation>Sao chép từ quy hoạch &amp;khác…</translation>
    </message>
    <message>
        <source>Conferences and vote&amp;s…</source>
        <translation>Hội nghị &amp;và kiểm phiếu…</translation>
    </message>
    <message>
        <source>Put into the holding a&amp;rea…</source>
        <translation>Đưa vào da&amp;nh sách chờ…</translation>
    </message>
    <message>
        <source>&amp;Give those who wait a post…</source>
        <translation>&amp;Xếp chức danh cho người đang chờ…</translation>
    </message>
    <message>
        <source>Out of the holding area</source>
        <translation>Bỏ khỏi danh sách chờ</translation>
    </message>
    <message>
        <source>Show to a meeti&amp;ng</source>
        <translation>Trình chiếu cho hội n&amp;ghị</translation>
    </message>
    <message>
        <source>&amp;Holding area of the draft</source>
        <translation>Danh sách chờ của &amp;dự thảo</translation>
    </message>
</context>
<context>
    <name>kecan::ui::AgeRangeEdit</name>
    <message>
        <source>From the age of</source>
        <translation>Từ tuổi</translation>
    </message>
    <message>
        <source>To the age of</source>
        <translation>Đến tuổi</translation>
    </message>
    <message>
        <source>from</source>
        <translation>từ</translation>
    </message>
    <message>
        <source>to</source>
        <translation>đến</translation>
    </message>
</context>
<context>
    <name>kecan::ui::AnomalyTexts</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… và %n mục nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>A post is left that was not held.</source>
        <translation>Thôi giữ một chức vụ chưa từng giữ.</translation>
    </message>
    <message>
        <source>A post begins to be held that is held already.</source>
        <translation>Bắt đầu giữ một chức vụ đang giữ.</translation>
    </message>
    <message>
        <source>The person is not recorded.</source>
        <translation>Chưa có hồ sơ của người này.</translation>
    </message>
    <message>
        <source>The post is not recorded.</source>
        <translation>Chưa có chức danh này.</translation>
    </message>
    <message>
        <source>The unit is not recorded.</source>
        <translation>Chưa có đơn vị này.</translation>
    </message>
    <message>
        <source>The plan has no such entry.</source>
        <translation>Quy hoạch không có mục này.</translation>
    </message>
    <message>
        <source>The post is held on days on which it does not exist.</source>
        <translation>Giữ chức danh vào những ngày chức danh không tồn tại.</translation>
    </message>
    <message>
        <source>The unit would be below itself.</source>
        <translation>Đơn vị trở thành cấp dưới của chính nó.</translation>
    </message>
    <message>
        <source>There are days on which the unit above does not exist.</source>
        <translation>Có những ngày đơn vị cấp trên không tồn tại.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::AppointmentPage</name>
    <message>
        <source>No appointment is recorded yet</source>
        <translation>Chưa ghi nhận bổ nhiệm nào</translation>
    </message>
    <message>
        <source>Record the first one; what it does is shown before it is saved.</source>
        <translation>Hãy ghi biến động đầu tiên; hệ quả của nó hiện ra trước khi lưu.</translation>
    </message>
    <message>
        <source>Enter the people and posts of the office first, or import them.</source>
        <translation>Trước hết hãy nhập cán bộ và chức vụ của cơ quan, hoặc nhập từ tệp.</translation>
    </message>
    <message>
        <source>Record an event…</source>
        <translation>Ghi biến động…</translation>
    </message>
    <message>
        <source>No event matches</source>
        <translation>Không có biến động nào phù hợp</translation>
    </message>
    <message>
        <source>Try fewer words, another period or more groups.</source>
        <translation>Hãy bớt từ, đổi khoảng thời gian hoặc chọn thêm loại biến động.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Bỏ bộ lọc</translation>
    </message>
    <message>
        <source>The authority revokes the decision…</source>
        <translation>Cấp có thẩm quyền thu hồi quyết định…</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Chỉ %1</translation>
    </message>
    <message>
        <source>Only events of this decision</source>
        <translation>Chỉ biến động theo quyết định này</translation>
    </message>
    <message>
        <source>Events</source>
        <translation>Các biến động</translation>
    </message>
</context>
<context>
    <name>kecan::ui::ApproveDraftDialog</name>
    <message>
        <source>On which day was it approved?</source>
        <translation>Phê duyệt ngày nào?</translation>
    </message>
    <message>
        <source>By which decision was it approved?</source>
        <translation>Phê duyệt bằng quyết định nào?</translation>
    </message>
    <message>
        <source>Approve plan %1</source>
        <translation>Phê duyệt quy hoạch %1</translation>
    </message>
    <message>
        <source>In the plan: %1</source>
        <translation>Trong quy hoạch: %1</translation>
    </message>
    <message>
        <source>Left out, as it no longer fits: %1</source>
        <translation>Bỏ qua vì không còn khớp: %1</translation>
    </message>
    <message>
        <source>Carried over: %1</source>
        <translation>Chuyển tiếp: %1</translation>
    </message>
    <message>
        <source>Added: %1</source>
        <translation>Bổ sung mới: %1</translation>
    </message>
    <message>
        <source>Taken out: %1</source>
        <translation>Đưa ra: %1</translation>
    </message>
    <message>
        <source>The plan %1 is closed on that day.</source>
        <translation>Quy hoạch %1 kết thúc ngày đó.</translation>
    </message>
    <message>
        <source>Approve the plan</source>
        <translation>Phê duyệt quy hoạch</translation>
    </message>
    <message>
        <source>The draft %1 becomes a plan of the store: everybody in it is approved by the decision, and who was taken out stays on record with the reason.</source>
        <translation>Dự thảo %1 trở thành quy hoạch: mọi người trong đó được phê duyệt theo quyết định, người đưa ra được lưu kèm lý do.</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Phê duyệt</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>Ngày phê duyệt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
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
    <name>kecan::ui::BatchTexts</name>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n bản ghi</numerusform>
        </translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Nhập dữ liệu</translation>
    </message>
    <message>
        <source>Import of %1</source>
        <translation>Nhập từ %1</translation>
    </message>
    <message>
        <source>Corrected: %1</source>
        <translation>Đính chính: %1</translation>
    </message>
    <message>
        <source>Taken back: %1</source>
        <translation>Rút lại: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Đã làm lại: %1</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Đã hoàn tác: %1</translation>
    </message>
    <message>
        <source>Demonstration data</source>
        <translation>Dữ liệu minh hoạ</translation>
    </message>
</context>
<context>
    <name>kecan::ui::BoardView</name>
    <message>
        <source>Nobody planned yet</source>
        <translation>Chưa có người trong quy hoạch</translation>
    </message>
</context>
<context>
    <name>kecan::ui::CadreActs</name>
    <message>
        <source>Nobody was added</source>
        <translation>Chưa thêm được cán bộ</translation>
    </message>
    <message>
        <source>The record cannot be edited</source>
        <translation>Không sửa được hồ sơ</translation>
    </message>
    <message>
        <source>Nothing was pasted</source>
        <translation>Chưa dán được</translation>
    </message>
    <message>
        <source>Nothing to paste</source>
        <translation>Không có gì để dán</translation>
    </message>
    <message>
        <source>There is no text on the clipboard.</source>
        <translation>Trong bộ nhớ tạm không có chữ.</translation>
    </message>
    <message>
        <source>Choose the row and the column the block begins with; columns that follow from posts, ratings and plans cannot be pasted into.</source>
        <translation>Hãy chọn dòng và cột mà khối dán bắt đầu; các cột suy ra từ chức vụ, đánh giá và quy hoạch không dán vào được.</translation>
    </message>
    <message>
        <source>This store is open for reading only.</source>
        <translation>Cơ sở dữ liệu này đang mở chỉ để đọc.</translation>
    </message>
    <message>
        <source>No store is open.</source>
        <translation>Chưa mở cơ sở dữ liệu.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Không có gì thay đổi.</translation>
    </message>
    <message>
        <source>The discipline cannot be recorded</source>
        <translation>Không ghi được kỷ luật</translation>
    </message>
    <message>
        <source>The retirement cannot be recorded</source>
        <translation>Không ghi được quyết định nghỉ hưu</translation>
    </message>
</context>
<context>
    <name>kecan::ui::CadreDetail</name>
    <message>
        <source>Choose somebody in the list.</source>
        <translation>Hãy chọn một người trong danh sách.</translation>
    </message>
    <message>
        <source>Sheet of the person</source>
        <translation>Thông tin cán bộ</translation>
    </message>
</context>
<context>
    <name>kecan::ui::CadreDialog</name>
    <message>
        <source>This is needed.</source>
        <translation>Bắt buộc phải có.</translation>
    </message>
    <message>
        <source>The day is missing.</source>
        <translation>Chưa có ngày.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Chưa có gì thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %2 for %n people</source>
        <translation>
            <numerusform>%1: %2 cho %n người</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Thêm cán bộ</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Record begins on</source>
        <translation>Hồ sơ từ ngày</translation>
    </message>
    <message>
        <source>Edit a person&apos;s record</source>
        <translation>Sửa hồ sơ cán bộ</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n people at once</source>
        <translation>
            <numerusform>Sửa hồ sơ của %n người cùng lúc</numerusform>
        </translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>%1 (%2), as of %3</source>
        <translation>%1 (%2), tính đến ngày %3</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 và %n người nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, as of %2. What differs is locked until its box is ticked.</source>
        <translation>%1, tính đến ngày %2. Ô khác nhau giữa các người bị khoá cho đến khi được đánh dấu.</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Thêm cán bộ %1</translation>
    </message>
    <message>
        <source>Edit the record of %1</source>
        <translation>Sửa hồ sơ %1</translation>
    </message>
    <message numerus="yes">
        <source>Edit %n people</source>
        <translation>
            <numerusform>Sửa hồ sơ %n người</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::CadreFieldEdit</name>
    <message>
        <source>Note: %1</source>
        <translation>Lưu ý: %1</translation>
    </message>
    <message>
        <source>Set %1 for all</source>
        <translation>Đặt chung cho tất cả: %1</translation>
    </message>
    <message>
        <source>Tick to give all of them the same.</source>
        <translation>Đánh dấu để đặt chung một giá trị cho tất cả.</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>khác nhau</translation>
    </message>
</context>
<context>
    <name>kecan::ui::CadreForm</name>
    <message>
        <source>Person</source>
        <translation>Bản thân</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Nguồn gốc</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>Đảng</translation>
    </message>
    <message>
        <source>Education and training</source>
        <translation>Trình độ, đào tạo</translation>
    </message>
    <message>
        <source>Grade and work</source>
        <translation>Ngạch, công tác</translation>
    </message>
    <message>
        <source>Sorted as</source>
        <translation>Xếp theo</translation>
    </message>
    <message>
        <source>Given name, family name, middle name; only where the name is to be read otherwise than shown.</source>
        <translation>Tên, họ, chữ đệm; chỉ điền khi tên phải hiểu khác với gợi ý.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::CadrePage</name>
    <message>
        <source>Nobody is recorded by this day</source>
        <translation>Đến ngày này chưa có cán bộ nào</translation>
    </message>
    <message>
        <source>Enter a new person, import a workbook with kecan-cli, or choose a later day.</source>
        <translation>Hãy thêm cán bộ mới, nhập bảng tính bằng kecan-cli, hoặc chọn ngày muộn hơn.</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Không có ai phù hợp</translation>
    </message>
    <message>
        <source>Names, initials, codes, posts and units were searched, with the conditions above.</source>
        <translation>Đã tìm theo tên, chữ cái đầu, mã, chức vụ và đơn vị, cùng các điều kiện ở trên.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message numerus="yes">
        <source>Selected: %n people</source>
        <translation>
            <numerusform>Đang chọn: %n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message>
        <source>women %1</source>
        <translation>nữ %1</translation>
    </message>
    <message>
        <source>ethnic minority %1</source>
        <translation>dân tộc thiểu số %1</translation>
    </message>
    <message>
        <source>Party members %1</source>
        <translation>đảng viên %1</translation>
    </message>
    <message>
        <source>in a plan %1</source>
        <translation>trong quy hoạch %1</translation>
    </message>
    <message>
        <source>average age %1</source>
        <translation>tuổi bình quân %1</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>Danh sách cán bộ</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Thêm cán bộ</translation>
    </message>
</context>
<context>
    <name>kecan::ui::CadreSheets</name>
    <message>
        <source>Not yet here on this day</source>
        <translation>Đến ngày này chưa về cơ quan</translation>
    </message>
    <message>
        <source>No post on this day</source>
        <translation>Ngày này không giữ chức vụ</translation>
    </message>
    <message>
        <source>born %1 (%2)</source>
        <translation>sinh %1 (%2 tuổi)</translation>
    </message>
    <message>
        <source>Present posts</source>
        <translation>Chức vụ hiện nay</translation>
    </message>
    <message>
        <source>(planned until %1)</source>
        <translation>(dự kiến đến %1)</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Career</source>
        <translation>Quá trình công tác</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Thông tin chung</translation>
    </message>
    <message>
        <source>Qualifications</source>
        <translation>Trình độ</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Quy hoạch</translation>
    </message>
    <message>
        <source>Yearly ratings</source>
        <translation>Xếp loại hằng năm</translation>
    </message>
    <message>
        <source>Left on %1 (%2)</source>
        <translation>Đã rời cơ quan ngày %1 (%2)</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Nghỉ hưu</translation>
    </message>
    <message>
        <source>Retires on</source>
        <translation>Thời điểm nghỉ hưu</translation>
    </message>
    <message>
        <source>sex or birth is not recorded</source>
        <translation>chưa ghi giới tính hoặc ngày sinh</translation>
    </message>
    <message>
        <source>Pension from</source>
        <translation>Hưởng lương hưu từ</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Thời gian còn lại</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>By age</source>
        <translation>Theo tuổi</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Kỷ luật</translation>
    </message>
    <message>
        <source>the end of its period is not recorded</source>
        <translation>chưa ghi ngày hết thời hạn</translation>
    </message>
    <message>
        <source>in force to %1</source>
        <translation>thời hạn đến hết %1</translation>
    </message>
</context>
<context>
    <name>kecan::ui::CandidateConditions</name>
    <message>
        <source>Any age</source>
        <translation>Mọi độ tuổi</translation>
    </message>
    <message numerus="yes">
        <source>Up to %n years</source>
        <translation>
            <numerusform>Đến %n tuổi</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
    </message>
    <message>
        <source>Any degree</source>
        <translation>Mọi trình độ</translation>
    </message>
    <message>
        <source>%1 or higher</source>
        <translation>%1 trở lên</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Trình độ chuyên môn</translation>
    </message>
    <message>
        <source>Any theory level</source>
        <translation>Mọi trình độ LLCT</translation>
    </message>
    <message>
        <source>Theory: %1 or higher</source>
        <translation>LLCT: %1 trở lên</translation>
    </message>
    <message>
        <source>Political theory</source>
        <translation>Lý luận chính trị</translation>
    </message>
    <message>
        <source>Any grade</source>
        <translation>Mọi ngạch</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Ngạch</translation>
    </message>
    <message>
        <source>Any ratings</source>
        <translation>Mọi mức xếp loại</translation>
    </message>
    <message>
        <source>Three years: %1 or better</source>
        <translation>3 năm: %1 trở lên</translation>
    </message>
    <message>
        <source>Ratings of the last three years</source>
        <translation>Xếp loại ba năm gần đây</translation>
    </message>
    <message>
        <source>Any time in post</source>
        <translation>Mọi thời gian giữ chức</translation>
    </message>
    <message numerus="yes">
        <source>%n years in post or more</source>
        <translation>
            <numerusform>Giữ chức từ %n năm</numerusform>
        </translation>
    </message>
    <message>
        <source>Time in the present post</source>
        <translation>Thời gian giữ chức vụ hiện nay</translation>
    </message>
</context>
<context>
    <name>kecan::ui::CandidateFinder</name>
    <message>
        <source>%1 of %2 people</source>
        <translation>%1/%2 người</translation>
    </message>
    <message>
        <source>Choose somebody to read what speaks for and against.</source>
        <translation>Chọn một người để xem điểm đạt và điểm vướng.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Chức danh: %1</translation>
    </message>
    <message>
        <source>Find candidates</source>
        <translation>Tìm nhân sự</translation>
    </message>
    <message>
        <source>Find name, post or unit</source>
        <translation>Tìm tên, chức vụ hoặc đơn vị</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Tìm trong danh sách</translation>
    </message>
    <message>
        <source>People for the post, the best first</source>
        <translation>Nhân sự cho chức danh, người đạt nhiều điều kiện nhất đứng trước</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Minority</source>
        <translation>DTTS</translation>
    </message>
    <message>
        <source>Under 40</source>
        <translation>Dưới 40</translation>
    </message>
    <message>
        <source>In no plan</source>
        <translation>Chưa quy hoạch</translation>
    </message>
    <message>
        <source>Of the unit</source>
        <translation>Cùng đơn vị</translation>
    </message>
    <message>
        <source>Add to the post</source>
        <translation>Đưa vào chức danh</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>Hold for a post</source>
        <translation>Để chờ</translation>
    </message>
    <message>
        <source>They wait in the holding area of the draft</source>
        <translation>Chờ xếp chức danh trong danh sách chờ của dự thảo</translation>
    </message>
</context>
<context>
    <name>kecan::ui::CandidateModel</name>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi</translation>
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
        <source>In plans</source>
        <translation>Đã QH</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Vướng</translation>
    </message>
</context>
<context>
    <name>kecan::ui::CandidateTexts</name>
    <message numerus="yes">
        <source>%n not met</source>
        <translation>
            <numerusform>%n không đạt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to weigh</source>
        <translation>
            <numerusform>%n cần xem xét</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not recorded</source>
        <translation>
            <numerusform>%n chưa có thông tin</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– and %n more</source>
        <translation>
            <numerusform>– và %n điểm khác</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing against.</source>
        <translation>Không có điểm vướng.</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Đạt: %1</translation>
    </message>
</context>
<context>
    <name>kecan::ui::ChangeLog</name>
    <message>
        <source>Nothing matches.</source>
        <translation>Không có kết quả phù hợp.</translation>
    </message>
    <message>
        <source>Take back an act</source>
        <translation>Rút lại một thao tác</translation>
    </message>
    <message>
        <source>All its records are taken back together. The history of changes keeps both, and undo brings it back.</source>
        <translation>Mọi bản ghi của thao tác được rút lại cùng lúc. Nhật ký vẫn giữ cả hai; lệnh Hoàn tác sẽ đưa trở lại.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Rút lại: %1</translation>
    </message>
    <message>
        <source>History of changes</source>
        <translation>Nhật ký thay đổi</translation>
    </message>
    <message>
        <source>Find an act, a name or who did it</source>
        <translation>Tìm thao tác, tên người hoặc người thực hiện</translation>
    </message>
    <message>
        <source>Acts, the last one first</source>
        <translation>Các thao tác, mới nhất ở trên</translation>
    </message>
    <message>
        <source>Go to</source>
        <translation>Đi tới</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Rút lại…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>kecan::ui::ChangeLogModel</name>
    <message>
        <source>Recorded at</source>
        <translation>Ghi lúc</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người thực hiện</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>taken back</source>
        <translation>đã rút lại</translation>
    </message>
</context>
<context>
    <name>kecan::ui::ChangePostDialog</name>
    <message>
        <source>Its seats were decided: %1. Another number can take its place, none cannot.</source>
        <translation>Chỉ tiêu đã xác định là %1; có thể thay bằng số khác, không thể bỏ trống.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Chưa thay đổi gì.</translation>
    </message>
    <message>
        <source>Change %1, %2</source>
        <translation>Thay đổi chức vụ %1, %2</translation>
    </message>
    <message>
        <source>Title: %1 → %2</source>
        <translation>Chức danh: %1 → %2</translation>
    </message>
    <message>
        <source>Unit: %1 → %2</source>
        <translation>Đơn vị: %1 → %2</translation>
    </message>
    <message>
        <source>Level: %1 → %2</source>
        <translation>Cấp: %1 → %2</translation>
    </message>
    <message>
        <source>Role: %1 → %2</source>
        <translation>Vai trò: %1 → %2</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>chưa xác định</translation>
    </message>
    <message>
        <source>Seats: %1 → %2</source>
        <translation>Chỉ tiêu: %1 → %2</translation>
    </message>
    <message>
        <source>More holders than seats: %1 for %2.</source>
        <translation>Vượt chỉ tiêu: có %1 người cho %2 chỉ tiêu.</translation>
    </message>
    <message>
        <source>Vacant then: %1</source>
        <translation>Khi đó khuyết: %1</translation>
    </message>
    <message>
        <source>Effective from %1; its holders stay in it.</source>
        <translation>Có hiệu lực từ ngày %1; người đang giữ chức vụ không thay đổi.</translation>
    </message>
    <message>
        <source>Change a post</source>
        <translation>Thay đổi chức vụ</translation>
    </message>
    <message>
        <source>Record the change</source>
        <translation>Ghi thay đổi</translation>
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
    <name>kecan::ui::CompareDialog</name>
    <message>
        <source>Compare people</source>
        <translation>So sánh cán bộ</translation>
    </message>
    <message>
        <source>For the post:</source>
        <translation>Cho chức danh:</translation>
    </message>
    <message>
        <source>Post the rules are asked about</source>
        <translation>Chức danh để xét điều kiện</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Thêm một người</translation>
    </message>
    <message>
        <source>Person %1</source>
        <translation>Người thứ %1</translation>
    </message>
    <message>
        <source>Facts side by side</source>
        <translation>Bảng so sánh</translation>
    </message>
    <message>
        <source>Only what &amp;differs</source>
        <translation>Chỉ hiện điểm &amp;khác nhau</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>kecan::ui::ComparePlansDialog</name>
    <message>
        <source>After: draft %1 · %2</source>
        <translation>Sau: dự thảo %1 · %2</translation>
    </message>
    <message>
        <source>After: %1 · %2</source>
        <translation>Sau: %1 · %2</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Nothing of this kind changed.</source>
        <translation>Không có thay đổi loại này.</translation>
    </message>
    <message>
        <source>Choose the plan to compare with.</source>
        <translation>Chọn quy hoạch để so sánh.</translation>
    </message>
    <message>
        <source>Compare plans</source>
        <translation>So sánh quy hoạch</translation>
    </message>
    <message>
        <source>&amp;Before:</source>
        <translation>&amp;Trước:</translation>
    </message>
    <message>
        <source>Changes by unit and post</source>
        <translation>Thay đổi theo đơn vị và chức danh</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Sao chép danh sách</translation>
    </message>
    <message>
        <source>Every row shown, for a spreadsheet</source>
        <translation>Mọi dòng đang hiện, để dán vào bảng tính</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>kecan::ui::ComparisonModel</name>
    <message>
        <source>Kept</source>
        <translation>Giữ nguyên</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Đổi thứ tự</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Bổ sung</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>Chuyển chức danh</translation>
    </message>
    <message>
        <source>Taken out</source>
        <translation>Đưa ra</translation>
    </message>
    <message>
        <source>Appointed</source>
        <translation>Đã bổ nhiệm</translation>
    </message>
    <message>
        <source>%1, at place %2</source>
        <translation>%1, thứ tự %2</translation>
    </message>
    <message>
        <source>Unit and post</source>
        <translation>Đơn vị, chức danh</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Trước</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Thay đổi</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Sau</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
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
    <name>kecan::ui::ConditionMenu</name>
    <message>
        <source>Find in the list</source>
        <translation>Tìm trong danh sách</translation>
    </message>
    <message>
        <source>Nothing to choose on this day</source>
        <translation>Ngày này không có gì để chọn</translation>
    </message>
    <message>
        <source>Answers to tick</source>
        <translation>Các lựa chọn</translation>
    </message>
</context>
<context>
    <name>kecan::ui::ConferencePane</name>
    <message>
        <source>Step %1: %2</source>
        <translation>Bước %1: %2</translation>
    </message>
    <message>
        <source>%1 Source: %2</source>
        <translation>%1 Căn cứ: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n điều nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is in the plan to be voted on.</source>
        <translation>Chưa có ai trong quy hoạch để lấy phiếu.</translation>
    </message>
    <message>
        <source>Summoned</source>
        <translation>Triệu tập</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Ballots issued</source>
        <translation>Phiếu phát ra</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>Phiếu thu về</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Hợp lệ</translation>
    </message>
    <message>
        <source>Invalid</source>
        <translation>Không hợp lệ</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Địa điểm</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Chủ trì</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Thư ký</translation>
    </message>
    <message>
        <source>Head of the tellers</source>
        <translation>Trưởng ban kiểm phiếu</translation>
    </message>
    <message>
        <source>Why before the former step is complete</source>
        <translation>Lý do tổ chức khi bước trước chưa hoàn thành</translation>
    </message>
    <message>
        <source>Conclusion, remark</source>
        <translation>Kết luận, ghi chú</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Ngày</translation>
    </message>
    <message>
        <source>Votes by post and name</source>
        <translation>Số phiếu theo chức danh và họ tên</translation>
    </message>
</context>
<context>
    <name>kecan::ui::CopyPlanDialog</name>
    <message>
        <source>From which plan?</source>
        <translation>Sao chép từ quy hoạch nào?</translation>
    </message>
    <message>
        <source>Nobody of this plan can come into the draft.</source>
        <translation>Không có nhân sự nào của quy hoạch này đưa được vào dự thảo.</translation>
    </message>
    <message>
        <source>Copy from another plan</source>
        <translation>Sao chép từ quy hoạch khác</translation>
    </message>
    <message>
        <source>Everybody in a plan comes into the draft for the same post, as one step. Votes stay where they were cast.</source>
        <translation>Mọi nhân sự của quy hoạch được chọn được đưa vào dự thảo cho cùng chức danh, trong một bước. Kết quả phiếu không sao chép theo.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Quy hoạch</translation>
    </message>
    <message>
        <source>Choose a plan to see how many come.</source>
        <translation>Chọn quy hoạch để xem có bao nhiêu lượt được sao chép.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries come.</source>
        <translation>
            <numerusform>Sao chép %n lượt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>– and %n more</source>
        <translation>
            <numerusform>– và %n trường hợp khác</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand(s) in the draft for that post already:</source>
        <translation>
            <numerusform>%n lượt đã có trong dự thảo:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cannot come:</source>
        <translation>
            <numerusform>%n lượt không sao chép được:</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::CorrectEventDialog</name>
    <message>
        <source>Say why the record was wrong.</source>
        <translation>Hãy nêu lý do đính chính.</translation>
    </message>
    <message>
        <source>Nothing is different from what is recorded.</source>
        <translation>Không có gì khác với bản ghi hiện có.</translation>
    </message>
    <message>
        <source>Correct: %1 of %2</source>
        <translation>Đính chính: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are put right together</source>
        <translation>
            <numerusform>%n bản ghi được đính chính cùng lúc</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Đính chính bản ghi</translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Đính chính</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>Kèm theo</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>Lý do đính chính</translation>
    </message>
    <message>
        <source>For example: day typed wrongly</source>
        <translation>Ví dụ: gõ nhầm ngày</translation>
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
    <name>kecan::ui::DecisionEdit</name>
    <message>
        <source>A registered decision; another number starts a new one.</source>
        <translation>Quyết định đã có trong hồ sơ; gõ số khác là quyết định mới.</translation>
    </message>
    <message>
        <source>Type a number to find a registered decision, or enter a new one. Empty: no decision.</source>
        <translation>Gõ số để tìm quyết định đã có, hoặc nhập quyết định mới. Để trống: không có quyết định.</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Decision: %1</source>
        <translation>Quyết định: %1</translation>
    </message>
    <message>
        <source>A decision needs its number, or at least what it is about.</source>
        <translation>Quyết định cần có số, ít nhất là trích yếu.</translation>
    </message>
    <message>
        <source>123-QD/ABC</source>
        <translation>123-QĐ/BTCTW</translation>
    </message>
    <message>
        <source>Type a number to find a registered decision, or enter a new one.</source>
        <translation>Gõ số để tìm quyết định đã có, hoặc nhập quyết định mới.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::DisciplineDialog</name>
    <message>
        <source>The period ends before it begins.</source>
        <translation>Thời hạn kỷ luật kết thúc trước khi bắt đầu.</translation>
    </message>
    <message>
        <source>Record the discipline of %1</source>
        <translation>Ghi kỷ luật: %1</translation>
    </message>
    <message>
        <source>In force from %1; while its end is not recorded, the rules of planning cannot say when it is over</source>
        <translation>Trong thời hạn kỷ luật từ %1; khi chưa ghi ngày hết thời hạn thì chưa xác định được bao giờ đủ điều kiện quy hoạch</translation>
    </message>
    <message>
        <source>In force from %1 to %2</source>
        <translation>Trong thời hạn kỷ luật từ %1 đến hết %2</translation>
    </message>
    <message>
        <source>No higher post before %1 (%2)</source>
        <translation>Chưa bổ nhiệm chức vụ cao hơn trước ngày %1 (%2)</translation>
    </message>
    <message>
        <source>Record a discipline</source>
        <translation>Ghi kỷ luật</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Disciplined by</source>
        <translation>Loại kỷ luật</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Hình thức</translation>
    </message>
    <message>
        <source>In force to the end of</source>
        <translation>Thời hạn đến hết ngày</translation>
    </message>
    <message>
        <source>Last day of its period, as the decision says; may stay empty</source>
        <translation>Ngày cuối của thời hạn kỷ luật theo quyết định; có thể để trống</translation>
    </message>
</context>
<context>
    <name>kecan::ui::DisciplineTexts</name>
    <message>
        <source>Party discipline</source>
        <translation>Kỷ luật đảng</translation>
    </message>
    <message>
        <source>State discipline</source>
        <translation>Kỷ luật hành chính</translation>
    </message>
    <message>
        <source>Discipline of a mass organisation</source>
        <translation>Kỷ luật đoàn thể</translation>
    </message>
</context>
<context>
    <name>kecan::ui::DissolveUnitDialog</name>
    <message>
        <source>“%1” cannot end yet: see what stands in the way.</source>
        <translation>Chưa giải thể được “%1”: xem những vướng mắc bên trên.</translation>
    </message>
    <message>
        <source>Dissolve %1</source>
        <translation>Giải thể %1</translation>
    </message>
    <message>
        <source>From %1 “%2” is no more; earlier days keep it with its people.</source>
        <translation>Từ ngày %1 “%2” không còn; những ngày trước đó vẫn giữ nguyên đơn vị và cán bộ.</translation>
    </message>
    <message>
        <source>Posts that nobody holds are abolished with it: %1.</source>
        <translation>Bãi bỏ cùng các chức vụ không có người giữ: %1.</translation>
    </message>
    <message>
        <source>Dissolve a unit</source>
        <translation>Giải thể đơn vị</translation>
    </message>
    <message>
        <source>“%1” (%2) ends on the day of the decision.</source>
        <translation>“%1” (%2) kết thúc từ ngày quyết định có hiệu lực.</translation>
    </message>
    <message>
        <source>Dissolve</source>
        <translation>Giải thể</translation>
    </message>
    <message>
        <source>Stands in the way on %1</source>
        <translation>Còn vướng tại ngày %1</translation>
    </message>
    <message>
        <source>Record first what becomes of them: another post or a release for each person, another unit above or the end of each unit below.</source>
        <translation>Trước hết hãy ghi nhận việc bố trí: từng người nhận chức vụ khác hoặc thôi giữ chức vụ, từng đơn vị trực thuộc chuyển đi hoặc giải thể.</translation>
    </message>
    <message>
        <source>unit below it</source>
        <translation>đơn vị trực thuộc</translation>
    </message>
    <message>
        <source>Plan entries for them: %1. They stay until the plan is reviewed.</source>
        <translation>Nhân sự quy hoạch các chức vụ này: %1 lượt; giữ nguyên đến khi rà soát quy hoạch.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::DraftActs</name>
    <message>
        <source>What no longer fits</source>
        <translation>Những điểm không còn khớp</translation>
    </message>
    <message>
        <source>Discard the draft?</source>
        <translation>Bỏ dự thảo?</translation>
    </message>
    <message>
        <source>The draft %1 and its steps.</source>
        <translation>Dự thảo %1 và các bước đã làm.</translation>
    </message>
    <message>
        <source>It cannot be brought back. No plan of the store is touched.</source>
        <translation>Không lấy lại được. Không quy hoạch nào bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Bỏ dự thảo</translation>
    </message>
    <message>
        <source>The draft was not begun</source>
        <translation>Chưa tạo được dự thảo</translation>
    </message>
    <message>
        <source>The plan is as it was.</source>
        <translation>Quy hoạch vẫn như cũ.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::DraftBar</name>
    <message>
        <source>Draft %1, review of %2</source>
        <translation>Dự thảo %1, rà soát %2</translation>
    </message>
    <message>
        <source>Draft %1</source>
        <translation>Dự thảo %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n bước</numerusform>
        </translation>
    </message>
    <message>
        <source>kept, counts only when approved</source>
        <translation>đã lưu, chỉ có hiệu lực khi phê duyệt</translation>
    </message>
    <message numerus="yes">
        <source>%n no longer fit(s)</source>
        <translation>
            <numerusform>%n điểm không còn khớp</numerusform>
        </translation>
    </message>
    <message>
        <source>Find candidates…</source>
        <translation>Tìm nhân sự…</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Phê duyệt…</translation>
    </message>
    <message>
        <source>Discard…</source>
        <translation>Bỏ…</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Tạm rời</translation>
    </message>
    <message>
        <source>Back to the plans; the draft stays as it is</source>
        <translation>Về các quy hoạch; dự thảo được giữ nguyên</translation>
    </message>
</context>
<context>
    <name>kecan::ui::DraftDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
</context>
<context>
    <name>kecan::ui::EndLimitDialog</name>
    <message>
        <source>Say why it ends, and by which document.</source>
        <translation>Cần ghi lý do kết thúc, theo văn bản nào.</translation>
    </message>
    <message>
        <source>End the limit of the office: %1</source>
        <translation>Kết thúc quy định riêng của cơ quan: %1</translation>
    </message>
    <message>
        <source>It applies from %1 to %2 only</source>
        <translation>Chỉ áp dụng từ ngày %1 đến hết %2</translation>
    </message>
    <message>
        <source>From %1 on the limit of the regulation applies again, if there is one</source>
        <translation>Từ ngày %1 áp dụng lại mức của văn bản cấp trên, nếu có</translation>
    </message>
    <message>
        <source>End the limit of the office</source>
        <translation>Kết thúc quy định riêng của cơ quan</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Kết thúc</translation>
    </message>
    <message>
        <source>Applies to the end of</source>
        <translation>Áp dụng đến hết ngày</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>On which day does it apply for the last time?</source>
        <translation>Cần ghi ngày cuối cùng còn áp dụng.</translation>
    </message>
    <message>
        <source>It applies only from %1 on; to forget it, take its record back.</source>
        <translation>Quy định này chỉ áp dụng từ ngày %1; nếu ghi sai thì rút lại bản ghi.</translation>
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
    <name>kecan::ui::EstablishPostDialog</name>
    <message>
        <source>The post needs a code of its own.</source>
        <translation>Chưa có mã chức vụ.</translation>
    </message>
    <message>
        <source>The code %1 is taken; codes are never used again.</source>
        <translation>Mã %1 đã dùng; mã không bao giờ dùng lại.</translation>
    </message>
    <message>
        <source>New post %1, %2</source>
        <translation>Lập chức vụ %1, %2</translation>
    </message>
    <message>
        <source>From %1 “%2” stands in “%3”.</source>
        <translation>Từ ngày %1 “%3” có chức vụ “%2”.</translation>
    </message>
    <message>
        <source>Its seats are not decided; nothing is counted as vacant.</source>
        <translation>Chưa xác định chỉ tiêu nên chưa tính khuyết.</translation>
    </message>
    <message>
        <source>Nobody holds it yet: %1 vacant.</source>
        <translation>Chưa có người giữ: khuyết %1.</translation>
    </message>
    <message>
        <source>“%1” has such a post already (%2): for more seats change that one.</source>
        <translation>“%1” đã có chức vụ này (%2): nếu chỉ tăng chỉ tiêu thì sửa chức vụ đó.</translation>
    </message>
    <message>
        <source>New post</source>
        <translation>Lập chức vụ</translation>
    </message>
    <message>
        <source>Establish</source>
        <translation>Lập chức vụ</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
</context>
<context>
    <name>kecan::ui::EstablishUnitDialog</name>
    <message>
        <source>The unit needs a name.</source>
        <translation>Chưa có tên đơn vị.</translation>
    </message>
    <message>
        <source>The unit needs a code of its own.</source>
        <translation>Chưa có mã đơn vị.</translation>
    </message>
    <message>
        <source>The code %1 is taken; codes are never used again.</source>
        <translation>Mã %1 đã dùng; mã không bao giờ dùng lại.</translation>
    </message>
    <message>
        <source>“%1” does not exist on %2.</source>
        <translation>“%1” không có vào ngày %2.</translation>
    </message>
    <message>
        <source>Establish %1</source>
        <translation>Thành lập %1</translation>
    </message>
    <message>
        <source>From %1 “%2” stands at the top of the organisation.</source>
        <translation>Từ ngày %1 có “%2” là đơn vị cấp cao nhất.</translation>
    </message>
    <message>
        <source>From %1 “%2” stands below “%3”.</source>
        <translation>Từ ngày %1 có “%2” trực thuộc “%3”.</translation>
    </message>
    <message>
        <source>It has no posts yet; give it its posts next.</source>
        <translation>Đơn vị chưa có chức vụ nào; bước tiếp theo là lập chức vụ.</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Thành lập đơn vị</translation>
    </message>
    <message>
        <source>Establish</source>
        <translation>Thành lập</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>Below</source>
        <translation>Trực thuộc</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại đơn vị</translation>
    </message>
    <message>
        <source>Branch</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên viết tắt</translation>
    </message>
    <message>
        <source>Unit above; empty for one at the top</source>
        <translation>Đơn vị cấp trên; để trống nếu là cấp cao nhất</translation>
    </message>
    <message>
        <source>For narrow columns; may be empty</source>
        <translation>Dùng cho cột hẹp; có thể để trống</translation>
    </message>
</context>
<context>
    <name>kecan::ui::EventFields</name>
    <message>
        <source>Kind</source>
        <translation>Loại biến động</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>Ngày hiệu lực</translation>
    </message>
    <message>
        <source>Post held</source>
        <translation>Chức vụ đang giữ</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Tư cách</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Hết thời hạn</translation>
    </message>
    <message>
        <source>Already over since</source>
        <translation>Đã thôi giữ từ</translation>
    </message>
    <message>
        <source>Posts left with it</source>
        <translation>Thôi giữ cùng ngày</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi đến</translation>
    </message>
    <message>
        <source>Work there</source>
        <translation>Công việc tại đó</translation>
    </message>
    <message>
        <source>Decision of the other side</source>
        <translation>Quyết định của bên kia</translation>
    </message>
    <message>
        <source>Grade sat for</source>
        <translation>Ngạch dự thi</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Kỳ thi</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Only for a holding of the past that is recorded with its end: the first day no longer held</source>
        <translation>Chỉ dùng khi ghi lại quá trình đã kết thúc: ngày đầu tiên không còn giữ</translation>
    </message>
    <message numerus="yes">
        <source>+ %n years</source>
        <translation>
            <numerusform>+ %n năm</numerusform>
        </translation>
    </message>
    <message>
        <source>The usual time of an appointment, from the effective day</source>
        <translation>Thời hạn bổ nhiệm thông thường, kể từ ngày hiệu lực</translation>
    </message>
    <message>
        <source>Choose the post</source>
        <translation>Chọn chức vụ</translation>
    </message>
    <message>
        <source>Choose the grade</source>
        <translation>Chọn ngạch</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Comes from</source>
        <translation>Từ cơ quan</translation>
    </message>
    <message>
        <source>Goes to</source>
        <translation>Đến cơ quan</translation>
    </message>
    <message>
        <source>Elected to</source>
        <translation>Được bầu tại</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>outside the agency</source>
        <translation>ngoài cơ quan</translation>
    </message>
    <message>
        <source>Choose the person.</source>
        <translation>Hãy chọn cán bộ.</translation>
    </message>
    <message>
        <source>Give the day it takes effect.</source>
        <translation>Hãy nhập ngày hiệu lực.</translation>
    </message>
    <message>
        <source>Choose the post.</source>
        <translation>Hãy chọn chức vụ.</translation>
    </message>
    <message>
        <source>Nothing of the kind is held on that day.</source>
        <translation>Ngày đó không giữ chức vụ nào thuộc loại này.</translation>
    </message>
    <message>
        <source>The planned end must be later than the beginning.</source>
        <translation>Ngày hết thời hạn phải sau ngày hiệu lực.</translation>
    </message>
    <message>
        <source>The end must be later than the beginning.</source>
        <translation>Ngày thôi giữ phải sau ngày hiệu lực.</translation>
    </message>
    <message>
        <source>Choose the grade.</source>
        <translation>Hãy chọn ngạch.</translation>
    </message>
    <message>
        <source>Name the post, the agency or the place.</source>
        <translation>Hãy nêu chức vụ, cơ quan hoặc nơi đến.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::EventFilterBar</name>
    <message>
        <source>Find person, post, unit, decision number or kind of event</source>
        <translation>Tìm người, chức vụ, đơn vị, số quyết định hoặc loại biến động</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Tìm trong danh sách</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Only events of this unit and those below it on their day</source>
        <translation>Chỉ biến động của đơn vị này và các đơn vị trực thuộc vào ngày xảy ra</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Khoảng thời gian</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Đến ngày</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>With or without decision</source>
        <translation>Có hoặc chưa có quyết định</translation>
    </message>
    <message>
        <source>With decision</source>
        <translation>Có quyết định</translation>
    </message>
    <message>
        <source>No decision</source>
        <translation>Chưa có quyết định</translation>
    </message>
    <message>
        <source>Also what was taken back</source>
        <translation>Cả bản ghi đã rút lại</translation>
    </message>
    <message>
        <source>Show all decisions again</source>
        <translation>Hiện lại mọi quyết định</translation>
    </message>
    <message>
        <source>All time</source>
        <translation>Mọi thời gian</translation>
    </message>
    <message>
        <source>Year %1</source>
        <translation>Năm %1</translation>
    </message>
    <message>
        <source>Until %1</source>
        <translation>Đến %1</translation>
    </message>
    <message>
        <source>After %1</source>
        <translation>Sau %1</translation>
    </message>
    <message>
        <source>From day to day</source>
        <translation>Từ ngày đến ngày</translation>
    </message>
    <message>
        <source>More (%1)</source>
        <translation>Loại khác (%1)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Loại khác</translation>
    </message>
</context>
<context>
    <name>kecan::ui::EventModel</name>
    <message>
        <source>Effective on</source>
        <translation>Ngày hiệu lực</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Biến động</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Số quyết định</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Tình trạng</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Tư cách</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Hết thời hạn</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>Ghi lúc</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>Người ghi</translation>
    </message>
    <message>
        <source>Not yet in effect</source>
        <translation>Chưa hiệu lực</translation>
    </message>
</context>
<context>
    <name>kecan::ui::EventPane</name>
    <message>
        <source>Choose an event to see its decision, what it did and how its record came about.</source>
        <translation>Chọn một biến động để xem quyết định, hệ quả và quá trình ghi nhận.</translation>
    </message>
    <message>
        <source>About the event</source>
        <translation>Chi tiết biến động</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Đính chính…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Rút lại…</translation>
    </message>
    <message>
        <source>When the record is wrong. What the authority takes back is another event.</source>
        <translation>Khi bản ghi sai. Việc cấp có thẩm quyền thu hồi quyết định là một biến động khác.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::EventSheetWriter</name>
    <message>
        <source>Not yet in effect on %1</source>
        <translation>Chưa có hiệu lực vào ngày %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>không có</translation>
    </message>
    <message>
        <source>Effective on</source>
        <translation>Ngày hiệu lực</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Capacity</source>
        <translation>Tư cách</translation>
    </message>
    <message>
        <source>Planned end</source>
        <translation>Hết thời hạn</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Remarks were changed</source>
        <translation>Đã sửa ghi chú</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Became part of</source>
        <translation>Nhập vào</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Quy hoạch</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Nhiệm kỳ</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Cơ quan</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Nơi đến</translation>
    </message>
    <message>
        <source>Work there</source>
        <translation>Công việc tại đó</translation>
    </message>
    <message>
        <source>Decision of the other side</source>
        <translation>Quyết định của bên kia</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Grade sat for</source>
        <translation>Ngạch dự thi</translation>
    </message>
    <message>
        <source>Exam</source>
        <translation>Kỳ thi</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Năm</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Xếp loại</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>No decision is recorded.</source>
        <translation>Chưa ghi quyết định.</translation>
    </message>
    <message>
        <source>Number and symbol</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Người ký</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Thu hồi từ ngày</translation>
    </message>
    <message>
        <source>What it did</source>
        <translation>Hệ quả</translation>
    </message>
    <message>
        <source>Recorded with it</source>
        <translation>Ghi cùng lúc</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>Quá trình ghi nhận</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Đính chính</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Form of discipline</source>
        <translation>Hình thức kỷ luật</translation>
    </message>
    <message>
        <source>Discipline of</source>
        <translation>Kỷ luật về</translation>
    </message>
    <message>
        <source>the Party</source>
        <translation>Đảng</translation>
    </message>
    <message>
        <source>the State</source>
        <translation>chính quyền</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Nội dung quyết định</translation>
    </message>
    <message>
        <source>Retires on</source>
        <translation>Thời điểm nghỉ hưu</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Tiêu chuẩn, điều kiện</translation>
    </message>
    <message>
        <source>By the regulation</source>
        <translation>Theo quy định</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>Cấp quyết định</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Có mặt</translation>
    </message>
    <message>
        <source>Valid ballots</source>
        <translation>Phiếu hợp lệ</translation>
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
    <message>
        <source>Person registered</source>
        <translation>Tiếp nhận hồ sơ cán bộ</translation>
    </message>
    <message>
        <source>Facts of a person changed</source>
        <translation>Thay đổi thông tin cán bộ</translation>
    </message>
    <message>
        <source>Yearly evaluation</source>
        <translation>Đánh giá, xếp loại hằng năm</translation>
    </message>
    <message>
        <source>Grade exam</source>
        <translation>Dự thi nâng ngạch</translation>
    </message>
    <message>
        <source>Unit established</source>
        <translation>Thành lập đơn vị</translation>
    </message>
    <message>
        <source>Unit renamed</source>
        <translation>Đổi tên đơn vị</translation>
    </message>
    <message>
        <source>Unit moved</source>
        <translation>Chuyển đơn vị sang cấp trên khác</translation>
    </message>
    <message>
        <source>Unit merged into another</source>
        <translation>Sáp nhập</translation>
    </message>
    <message>
        <source>Units consolidated</source>
        <translation>Hợp nhất</translation>
    </message>
    <message>
        <source>Unit split</source>
        <translation>Chia</translation>
    </message>
    <message>
        <source>Unit separated</source>
        <translation>Tách</translation>
    </message>
    <message>
        <source>Unit dissolved</source>
        <translation>Giải thể</translation>
    </message>
    <message>
        <source>Post established</source>
        <translation>Lập chức vụ</translation>
    </message>
    <message>
        <source>Post changed</source>
        <translation>Thay đổi chức vụ</translation>
    </message>
    <message>
        <source>Post abolished</source>
        <translation>Bãi bỏ chức vụ</translation>
    </message>
    <message>
        <source>Term begun</source>
        <translation>Bắt đầu nhiệm kỳ</translation>
    </message>
    <message>
        <source>Term ended early</source>
        <translation>Kết thúc nhiệm kỳ sớm</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Bổ nhiệm</translation>
    </message>
    <message>
        <source>Reappointment</source>
        <translation>Bổ nhiệm lại</translation>
    </message>
    <message>
        <source>Extension in the post</source>
        <translation>Kéo dài thời gian giữ chức vụ</translation>
    </message>
    <message>
        <source>Election</source>
        <translation>Được bầu</translation>
    </message>
    <message>
        <source>Designation</source>
        <translation>Chỉ định</translation>
    </message>
    <message>
        <source>Ratification</source>
        <translation>Phê chuẩn, chuẩn y</translation>
    </message>
    <message>
        <source>Made acting</source>
        <translation>Giao quyền</translation>
    </message>
    <message>
        <source>Put in charge</source>
        <translation>Giao phụ trách</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>Điều động</translation>
    </message>
    <message>
        <source>Reception from another agency</source>
        <translation>Tiếp nhận</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Luân chuyển</translation>
    </message>
    <message>
        <source>Secondment</source>
        <translation>Biệt phái</translation>
    </message>
    <message>
        <source>Field posting</source>
        <translation>Đi thực tế</translation>
    </message>
    <message>
        <source>Recruitment</source>
        <translation>Tuyển dụng</translation>
    </message>
    <message>
        <source>Relief from the post</source>
        <translation>Miễn nhiệm</translation>
    </message>
    <message>
        <source>Resignation</source>
        <translation>Từ chức</translation>
    </message>
    <message>
        <source>Dismissal</source>
        <translation>Cách chức</translation>
    </message>
    <message>
        <source>Removal by vote</source>
        <translation>Bãi nhiệm</translation>
    </message>
    <message>
        <source>Post left</source>
        <translation>Thôi giữ chức vụ</translation>
    </message>
    <message>
        <source>End of the term</source>
        <translation>Hết nhiệm kỳ</translation>
    </message>
    <message>
        <source>Posting ended</source>
        <translation>Kết thúc biệt phái, đi thực tế</translation>
    </message>
    <message>
        <source>Transfer to another agency</source>
        <translation>Chuyển công tác</translation>
    </message>
    <message>
        <source>Elected to a post outside</source>
        <translation>Được bầu giữ chức vụ ngoài cơ quan</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Nghỉ hưu</translation>
    </message>
    <message>
        <source>Death</source>
        <translation>Từ trần</translation>
    </message>
    <message>
        <source>Plan opened</source>
        <translation>Lập quy hoạch</translation>
    </message>
    <message>
        <source>Entered in a plan</source>
        <translation>Đưa vào quy hoạch</translation>
    </message>
    <message>
        <source>Plan approved</source>
        <translation>Phê duyệt quy hoạch</translation>
    </message>
    <message>
        <source>Taken out of a plan</source>
        <translation>Đưa ra khỏi quy hoạch</translation>
    </message>
    <message>
        <source>Appointed as planned</source>
        <translation>Đã bổ nhiệm theo quy hoạch</translation>
    </message>
    <message>
        <source>Plan closed</source>
        <translation>Kết thúc quy hoạch</translation>
    </message>
    <message>
        <source>Decision registered</source>
        <translation>Đăng ký văn bản</translation>
    </message>
    <message>
        <source>Wrong record taken back</source>
        <translation>Huỷ bản ghi sai</translation>
    </message>
    <message>
        <source>Decision revoked</source>
        <translation>Thu hồi, huỷ bỏ quyết định</translation>
    </message>
    <message>
        <source>Plan %1: in the plan again</source>
        <translation>Quy hoạch %1: trở lại quy hoạch</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Kỷ luật</translation>
    </message>
    <message>
        <source>Retirement on another day than by age</source>
        <translation>Quyết định thời điểm nghỉ hưu</translation>
    </message>
    <message>
        <source>Exception accepted</source>
        <translation>Trường hợp đặc biệt</translation>
    </message>
    <message>
        <source>Own limit of the office</source>
        <translation>Quy định riêng của cơ quan</translation>
    </message>
    <message>
        <source>Exceptions and own limits</source>
        <translation>Trường hợp đặc biệt, quy định riêng</translation>
    </message>
    <message>
        <source>Planning conference</source>
        <translation>Hội nghị giới thiệu quy hoạch</translation>
    </message>
</context>
<context>
    <name>kecan::ui::FindingChanges</name>
    <message>
        <source>Met then: %1</source>
        <translation>Sẽ đạt: %1</translation>
    </message>
    <message>
        <source>No longer met: %1</source>
        <translation>Không còn đạt: %1</translation>
    </message>
    <message>
        <source>Cannot be said then: %1</source>
        <translation>Chưa đủ dữ liệu để xét: %1</translation>
    </message>
</context>
<context>
    <name>kecan::ui::FindingModel</name>
    <message>
        <source>State</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Thực tế</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Mức quy định</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>When it changes</source>
        <translation>Khi nào thay đổi</translation>
    </message>
    <message>
        <source>Exception</source>
        <translation>Trường hợp đặc biệt</translation>
    </message>
</context>
<context>
    <name>kecan::ui::FindingPanel</name>
    <message>
        <source>Go to the person</source>
        <translation>Mở cán bộ</translation>
    </message>
    <message>
        <source>Go to the post</source>
        <translation>Mở chức vụ</translation>
    </message>
    <message>
        <source>Go to the unit</source>
        <translation>Mở đơn vị</translation>
    </message>
    <message>
        <source>Go to the plan</source>
        <translation>Mở quy hoạch</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Sao chép danh sách</translation>
    </message>
    <message>
        <source>No rule applies here on this day.</source>
        <translation>Không có quy định nào phải xét vào ngày này.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing against the rules: %n of them apply and all are met.</source>
        <translation>
            <numerusform>Không có gì trái quy định: đã xét %n điều kiện, đều đạt.</numerusform>
        </translation>
    </message>
    <message>
        <source>All findings are left out by the choice above.</source>
        <translation>Các kết quả đang được ẩn theo lựa chọn ở trên.</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Đối chiếu quy định</translation>
    </message>
    <message>
        <source>Findings of the rules</source>
        <translation>Kết quả đối chiếu quy định</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Copy the findings listed, with tabs between, for a spreadsheet</source>
        <translation>Sao chép các kết quả đang hiện để dán vào bảng tính</translation>
    </message>
    <message>
        <source>List these findings or leave them out</source>
        <translation>Hiện hoặc ẩn các kết quả này</translation>
    </message>
    <message>
        <source>Accept as exception…</source>
        <translation>Chấp nhận trường hợp đặc biệt…</translation>
    </message>
    <message>
        <source>Record that whoever is competent accepts the finding chosen (special case)</source>
        <translation>Ghi nhận việc cấp có thẩm quyền chấp nhận trường hợp đặc biệt đối với mục đang chọn</translation>
    </message>
</context>
<context>
    <name>kecan::ui::FindingTexts</name>
    <message>
        <source>Not met</source>
        <translation>Không đạt</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Cảnh báo</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Lưu ý</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Chưa rõ</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>đã chấp nhận</translation>
    </message>
    <message>
        <source>open again</source>
        <translation>cần xem xét lại</translation>
    </message>
    <message>
        <source>compared with the text</source>
        <translation>đã đối chiếu văn bản</translation>
    </message>
    <message>
        <source>as restated elsewhere</source>
        <translation>theo nguồn dẫn lại</translation>
    </message>
    <message>
        <source>to be compared with the text</source>
        <translation>cần đối chiếu văn bản</translation>
    </message>
    <message>
        <source>unsure, to be compared with the text</source>
        <translation>chưa chắc, cần đối chiếu văn bản</translation>
    </message>
    <message>
        <source>Not enough is recorded to say.</source>
        <translation>Hồ sơ chưa đủ dữ liệu để xét.</translation>
    </message>
    <message>
        <source>As the rule asks.</source>
        <translation>Đúng quy định.</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>ít nhất %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>tối đa %1</translation>
    </message>
    <message>
        <source>under %1</source>
        <translation>dưới %1</translation>
    </message>
    <message>
        <source>at all times</source>
        <translation>mọi thời kỳ</translation>
    </message>
    <message>
        <source>in force until %1</source>
        <translation>hiệu lực đến %1</translation>
    </message>
    <message>
        <source>in force since %1</source>
        <translation>hiệu lực từ %1</translation>
    </message>
    <message>
        <source>in force %1 to %2</source>
        <translation>hiệu lực từ %1 đến %2</translation>
    </message>
    <message>
        <source>record what the rule asks for</source>
        <translation>cần bổ sung dữ liệu vào hồ sơ</translation>
    </message>
    <message>
        <source>qualify: %1</source>
        <translation>cần đạt trình độ %1</translation>
    </message>
    <message>
        <source>three years rated %1 or better</source>
        <translation>cần ba năm liền xếp loại “%1” trở lên</translation>
    </message>
    <message>
        <source>a higher post than the one held</source>
        <translation>cần chọn chức danh cao hơn chức vụ đang giữ</translation>
    </message>
    <message>
        <source>be approved in the plan for this post or an equal or higher one</source>
        <translation>cần được phê duyệt quy hoạch chức danh này hoặc chức danh tương đương trở lên</translation>
    </message>
    <message>
        <source>short by %1; time does not help: only an exception by whoever is competent</source>
        <translation>thiếu %1, không bù được theo thời gian; chỉ có thể là trường hợp đặc biệt do cấp có thẩm quyền quyết định</translation>
    </message>
    <message>
        <source>over by %1; time does not help: only an exception by whoever is competent</source>
        <translation>quá %1, không bù được theo thời gian; chỉ có thể là trường hợp đặc biệt do cấp có thẩm quyền quyết định</translation>
    </message>
    <message>
        <source>short by %1</source>
        <translation>thiếu %1</translation>
    </message>
    <message>
        <source>over by %1</source>
        <translation>vượt %1</translation>
    </message>
    <message>
        <source>the whole list</source>
        <translation>toàn danh sách</translation>
    </message>
    <message>
        <source>plan %1</source>
        <translation>quy hoạch %1</translation>
    </message>
    <message>
        <source>the unit</source>
        <translation>đơn vị</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n ngày</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n người</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n chức danh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n plan entry(s)</source>
        <translation>
            <numerusform>%n lượt quy hoạch</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n term(s)</source>
        <translation>
            <numerusform>%n nhiệm kỳ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n age band(s)</source>
        <translation>
            <numerusform>%n độ tuổi</numerusform>
        </translation>
    </message>
    <message>
        <source>a higher post</source>
        <translation>chức danh cao hơn</translation>
    </message>
    <message>
        <source>an equal post</source>
        <translation>chức danh tương đương</translation>
    </message>
    <message>
        <source>a lower post</source>
        <translation>chức danh thấp hơn</translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n tháng</numerusform>
        </translation>
    </message>
    <message>
        <source>reason: %1</source>
        <translation>lý do: %1</translation>
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
    <name>kecan::ui::HoldDialog</name>
    <message>
        <source>Who is to wait for a post?</source>
        <translation>Đưa ai vào danh sách chờ?</translation>
    </message>
    <message>
        <source>Put into the holding area</source>
        <translation>Đưa vào danh sách chờ</translation>
    </message>
    <message>
        <source>Somebody waits in the draft until there is a post for him or her. Nothing is recorded of it.</source>
        <translation>Người này chờ trong dự thảo cho đến khi được xếp chức danh. Việc chờ không được ghi vào dữ liệu.</translation>
    </message>
    <message>
        <source>Hold</source>
        <translation>Để chờ</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Nhân sự</translation>
    </message>
</context>
<context>
    <name>kecan::ui::HoldingArea</name>
    <message>
        <source>Holding area: %1</source>
        <translation>Danh sách chờ: %1</translation>
    </message>
    <message>
        <source>Fold the holding area away</source>
        <translation>Thu gọn danh sách chờ</translation>
    </message>
    <message>
        <source>People who wait for a post in this draft</source>
        <translation>Những người chờ xếp chức danh trong dự thảo này</translation>
    </message>
    <message>
        <source>People thought of, but for no post yet. Drag them here from the board or the finder, and from here to a post.</source>
        <translation>Những người được nghĩ đến nhưng chưa xếp chức danh. Kéo từ bảng hoặc từ danh sách tìm nguồn vào đây, rồi từ đây vào chức danh.</translation>
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
    <name>kecan::ui::LimitEdit</name>
    <message>
        <source>Limit</source>
        <translation>Mức quy định</translation>
    </message>
    <message>
        <source>years</source>
        <translation>tuổi</translation>
    </message>
    <message>
        <source>months</source>
        <translation>tháng</translation>
    </message>
    <message>
        <source>Months of the limit</source>
        <translation>Số tháng của mức quy định</translation>
    </message>
    <message>
        <source>Years of the limit</source>
        <translation>Số tuổi của mức quy định</translation>
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
    <message>
        <source>Records to check</source>
        <translation>Bản ghi cần kiểm tra</translation>
    </message>
</context>
<context>
    <name>kecan::ui::MannerEdit</name>
    <message>
        <source>The day is missing.</source>
        <translation>Chưa có ngày.</translation>
    </message>
    <message>
        <source>Correct the record</source>
        <translation>Đính chính hồ sơ</translation>
    </message>
    <message>
        <source>New from a day on</source>
        <translation>Thay đổi từ ngày</translation>
    </message>
    <message>
        <source>Until then it was as recorded.</source>
        <translation>Trước ngày đó vẫn đúng như hồ sơ đã ghi.</translation>
    </message>
    <message>
        <source>What the record says on %1 was wrong from its beginning.</source>
        <translation>Hồ sơ ghi sai ngay từ đầu; sửa giá trị đang có tại ngày %1.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Từ ngày</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>By a decision</source>
        <translation>Theo quyết định</translation>
    </message>
    <message>
        <source>optional, for the history of changes</source>
        <translation>không bắt buộc, ghi vào nhật ký thay đổi</translation>
    </message>
</context>
<context>
    <name>kecan::ui::MeetingWindow</name>
    <message>
        <source>Nobody is in the plan.</source>
        <translation>Chưa có ai trong quy hoạch.</translation>
    </message>
    <message>
        <source>%1 – post %2 of %3</source>
        <translation>%1 – chức danh %2/%3</translation>
    </message>
    <message>
        <source>Plan before the meeting</source>
        <translation>Quy hoạch trước hội nghị</translation>
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
    <name>kecan::ui::MoveUnitDialog</name>
    <message>
        <source>Below which unit will it stand?</source>
        <translation>Chuyển về trực thuộc đơn vị nào?</translation>
    </message>
    <message>
        <source>It stands below this unit already.</source>
        <translation>Đơn vị đang trực thuộc đơn vị này.</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Chuyển %1</translation>
    </message>
    <message>
        <source>From %1 “%2” stands below “%3”.</source>
        <translation>Từ ngày %1 “%2” trực thuộc “%3”.</translation>
    </message>
    <message>
        <source>On %1 “%2” goes from “%3” to “%4”.</source>
        <translation>Ngày %1 “%2” chuyển từ “%3” về “%4”.</translation>
    </message>
    <message>
        <source>Along with it: units below %1, posts %2, people %3.</source>
        <translation>Chuyển cùng: đơn vị trực thuộc %1, chức vụ %2, cán bộ %3.</translation>
    </message>
    <message>
        <source>Move a unit</source>
        <translation>Chuyển đơn vị</translation>
    </message>
    <message>
        <source>“%1” (%2) stands at the top of the organisation.</source>
        <translation>“%1” (%2) là đơn vị cấp cao nhất.</translation>
    </message>
    <message>
        <source>“%1” (%2) stands below “%3”.</source>
        <translation>“%1” (%2) đang trực thuộc “%3”.</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>New unit above</source>
        <translation>Đơn vị cấp trên mới</translation>
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
    <name>kecan::ui::NewEventDialog</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Record an event</source>
        <translation>Ghi biến động</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Shown here once person, post and day are filled in.</source>
        <translation>Hiện tại đây khi đã có cán bộ, chức vụ và ngày hiệu lực.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::NomineeDialog</name>
    <message>
        <source>Who is to be planned?</source>
        <translation>Đưa ai vào quy hoạch?</translation>
    </message>
    <message>
        <source>For which post?</source>
        <translation>Cho chức danh nào?</translation>
    </message>
    <message>
        <source>Add a candidate</source>
        <translation>Thêm nhân sự</translation>
    </message>
    <message>
        <source>Somebody becomes the last of the candidates for a post.</source>
        <translation>Người được chọn đứng cuối trong danh sách nhân sự của chức danh.</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Move to another post</source>
        <translation>Chuyển sang chức danh khác</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen become the last of the candidates for another post.</source>
        <translation>
            <numerusform>%n người được chọn chuyển xuống cuối danh sách nhân sự của chức danh khác.</numerusform>
        </translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Chuyển</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Choose both to see what the rules say.</source>
        <translation>Chọn cả hai để xem đối chiếu quy định.</translation>
    </message>
    <message>
        <source>The rules have nothing against it.</source>
        <translation>Quy định không có gì vướng.</translation>
    </message>
    <message>
        <source>Give a post</source>
        <translation>Xếp chức danh</translation>
    </message>
    <message numerus="yes">
        <source>%n of the holding area become(s) the last of the candidates for a post.</source>
        <translation>
            <numerusform>%n người trong danh sách chờ được xếp cuối danh sách nhân sự của một chức danh.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::OfficeActDialog</name>
    <message>
        <source>Effective on</source>
        <translation>Hiệu lực từ ngày</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>Những vướng mắc</translation>
    </message>
    <message>
        <source>From which day on? It stands in the decision.</source>
        <translation>Từ ngày nào? Ngày hiệu lực ghi trong quyết định.</translation>
    </message>
    <message>
        <source>“%1” exists only from %2 on.</source>
        <translation>“%1” chỉ có từ ngày %2.</translation>
    </message>
    <message>
        <source>“%1” ends on %2 already.</source>
        <translation>“%1” đã kết thúc từ ngày %2.</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>giữ từ %1</translation>
    </message>
    <message>
        <source>from %1 until %2</source>
        <translation>từ %1 đến %2</translation>
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
        <source>Branch</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>All branches</source>
        <translation>Mọi khối</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Người</translation>
    </message>
    <message>
        <source>Posts held</source>
        <translation>Chức vụ đang giữ</translation>
    </message>
    <message>
        <source>No unit is recorded yet</source>
        <translation>Chưa có đơn vị nào</translation>
    </message>
    <message>
        <source>Establish the first one, or open a store that has some.</source>
        <translation>Hãy thành lập đơn vị đầu tiên, hoặc mở cơ sở dữ liệu đã có.</translation>
    </message>
    <message>
        <source>New unit</source>
        <translation>Thành lập đơn vị</translation>
    </message>
    <message>
        <source>Recorded for %1; this page shows %2, before it.</source>
        <translation>Đã ghi, hiệu lực từ %1; trang đang hiển thị ngày %2, trước ngày đó.</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Đến ngày %1</translation>
    </message>
</context>
<context>
    <name>kecan::ui::OfficeSide</name>
    <message>
        <source>People, with all units below, each once: %1</source>
        <translation>Số người, cả các đơn vị trực thuộc, mỗi người một dòng: %1</translation>
    </message>
    <message>
        <source>Posts held, with all units below: %1</source>
        <translation>Số chức vụ đang giữ, cả các đơn vị trực thuộc: %1</translation>
    </message>
    <message>
        <source>Deputies, with all units below: %1</source>
        <translation>Số cấp phó, cả các đơn vị trực thuộc: %1</translation>
    </message>
    <message>
        <source>People of the unit or post</source>
        <translation>Cán bộ của đơn vị, chức vụ</translation>
    </message>
    <message>
        <source>seats not decided</source>
        <translation>chưa xác định chỉ tiêu</translation>
    </message>
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
        <source>Choose a unit or a post.</source>
        <translation>Hãy chọn đơn vị hoặc chức vụ.</translation>
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
    <name>kecan::ui::OwnLimitDialog</name>
    <message>
        <source>Which document of the office does it stand in?</source>
        <translation>Cần ghi văn bản của cơ quan làm căn cứ.</translation>
    </message>
    <message>
        <source>Set a limit of the office: %1</source>
        <translation>Đặt quy định riêng của cơ quan: %1</translation>
    </message>
    <message>
        <source>Replaced from %1 on</source>
        <translation>Được thay từ ngày %1</translation>
    </message>
    <message>
        <source>From %1 on: %2, as %3</source>
        <translation>Từ ngày %1: %2, mức độ: %3</translation>
    </message>
    <message>
        <source>From %1 to %2: %3, as %4</source>
        <translation>Từ ngày %1 đến hết %2: %3, mức độ: %4</translation>
    </message>
    <message>
        <source>The limit of the office so far ends on %1</source>
        <translation>Quy định riêng hiện có hết hiệu lực sau ngày %1</translation>
    </message>
    <message>
        <source>From %1 on the limit of the regulation applies again</source>
        <translation>Từ ngày %1 áp dụng lại mức của văn bản cấp trên</translation>
    </message>
    <message>
        <source>Plans approved before stay judged by the limits of their day</source>
        <translation>Quy hoạch đã phê duyệt trước đó vẫn xét theo mức có hiệu lực khi phê duyệt</translation>
    </message>
    <message>
        <source>Now: %1, %2</source>
        <translation>Hiện nay: %1, %2</translation>
    </message>
    <message>
        <source>No limit is in force on this day.</source>
        <translation>Ngày này chưa hoặc không còn quy định.</translation>
    </message>
    <message>
        <source>Limit of the office</source>
        <translation>Quy định riêng của cơ quan</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Đặt</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Mức quy định</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Áp dụng cho</translation>
    </message>
    <message>
        <source>Applies from</source>
        <translation>Áp dụng từ ngày</translation>
    </message>
    <message>
        <source>To the end of</source>
        <translation>Đến hết ngày</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Văn bản căn cứ</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Điều, khoản</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>May stay empty: until it is ended or replaced</source>
        <translation>Có thể để trống: đến khi kết thúc hoặc được thay</translation>
    </message>
    <message>
        <source>From which day on? It stands in the document.</source>
        <translation>Từ ngày nào? Ngày áp dụng ghi trong văn bản.</translation>
    </message>
    <message>
        <source>It would end before it begins.</source>
        <translation>Ngày kết thúc sớm hơn ngày bắt đầu.</translation>
    </message>
    <message>
        <source>Stricter than %1 of %2</source>
        <translation>Chặt hơn mức %1 của %2</translation>
    </message>
    <message>
        <source>Less strict than %1 of %2</source>
        <translation>Lỏng hơn mức %1 của %2</translation>
    </message>
</context>
<context>
    <name>kecan::ui::OwnProcedureDialog</name>
    <message>
        <source>A procedure needs a name.</source>
        <translation>Quy trình phải có tên.</translation>
    </message>
    <message>
        <source>Step %1 needs a name.</source>
        <translation>Bước %1 phải có tên.</translation>
    </message>
    <message>
        <source>The share needed is between 0.1% and 100%.</source>
        <translation>Tỷ lệ cần đạt phải từ 0,1% đến 100%.</translation>
    </message>
    <message>
        <source>The procedure is not saved</source>
        <translation>Chưa lưu được quy trình</translation>
    </message>
    <message>
        <source>New step</source>
        <translation>Bước mới</translation>
    </message>
    <message>
        <source>Remove the procedure?</source>
        <translation>Xoá quy trình?</translation>
    </message>
    <message>
        <source>The procedure “%1” of the office.</source>
        <translation>Quy trình riêng “%1” của cơ quan.</translation>
    </message>
    <message>
        <source>Conferences held by it stay as they are recorded.</source>
        <translation>Các hội nghị đã ghi theo quy trình này vẫn giữ nguyên.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Xoá</translation>
    </message>
    <message>
        <source>What was saved before stays.</source>
        <translation>Những gì đã lưu trước đó vẫn còn.</translation>
    </message>
    <message>
        <source>Procedure of the office</source>
        <translation>Quy trình riêng của cơ quan</translation>
    </message>
    <message>
        <source>Steps, their order and how each votes. A conference keeps the rule it voted by, whatever is changed here later.</source>
        <translation>Các bước, thứ tự và cách lấy phiếu của từng bước. Hội nghị đã ghi giữ nguyên cách tính khi lấy phiếu, dù sau này quy trình thay đổi.</translation>
    </message>
    <message>
        <source>Name of the procedure</source>
        <translation>Tên quy trình</translation>
    </message>
    <message>
        <source>Steps of the procedure</source>
        <translation>Các bước của quy trình</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Thêm</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Lên</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Xuống</translation>
    </message>
    <message>
        <source>Remove the procedure</source>
        <translation>Xoá quy trình</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Bước</translation>
    </message>
    <message>
        <source>Vote</source>
        <translation>Lấy phiếu</translation>
    </message>
    <message>
        <source>People are voted on</source>
        <translation>Có bỏ phiếu về nhân sự</translation>
    </message>
    <message>
        <source>Share of</source>
        <translation>Tỷ lệ tính trên</translation>
    </message>
    <message>
        <source>Share needed (%)</source>
        <translation>Tỷ lệ cần đạt (%)</translation>
    </message>
    <message>
        <source>With exactly that share</source>
        <translation>Khi đạt đúng tỷ lệ đó</translation>
    </message>
    <message>
        <source>When nobody has enough</source>
        <translation>Khi không ai đạt</translation>
    </message>
    <message>
        <source>the head decides</source>
        <translation>người đứng đầu quyết định</translation>
    </message>
    <message>
        <source>not chosen: more is needed</source>
        <translation>không chọn: phải đạt cao hơn</translation>
    </message>
    <message>
        <source>chosen: it is enough</source>
        <translation>chọn: đạt từ tỷ lệ đó là đủ</translation>
    </message>
    <message>
        <source>the two with most votes go on</source>
        <translation>hai người nhiều phiếu nhất sang bước sau</translation>
    </message>
    <message>
        <source>nobody is chosen</source>
        <translation>không chọn ai</translation>
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
    <message>
        <source>People</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Appointments</source>
        <translation>Bổ nhiệm</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>Quy định</translation>
    </message>
</context>
<context>
    <name>kecan::ui::Palette</name>
    <message>
        <source>Recent</source>
        <translation>Vừa chọn</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Lệnh</translation>
    </message>
    <message>
        <source>not possible now</source>
        <translation>lúc này chưa dùng được</translation>
    </message>
    <message>
        <source>Nothing found on %1. Fewer letters find more.</source>
        <translation>Không tìm thấy gì tại ngày %1. Hãy gõ ít chữ hơn.</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter go    Esc close    &gt; commands only</source>
        <translation>↑ ↓ chọn    Enter mở    Esc đóng    &gt; chỉ tìm lệnh</translation>
    </message>
    <message>
        <source>Person, unit, post, plan, document or command</source>
        <translation>Cán bộ, đơn vị, chức vụ, quy hoạch, văn bản hoặc lệnh</translation>
    </message>
    <message>
        <source>Go to anything</source>
        <translation>Đi tới</translation>
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
    <name>kecan::ui::PartialDateEdit</name>
    <message>
        <source>day/month/year</source>
        <translation>ngày/tháng/năm</translation>
    </message>
</context>
<context>
    <name>kecan::ui::PasteDialog</name>
    <message>
        <source>Some cells are wrong; nothing is recorded while they are there.</source>
        <translation>Có ô sai nên chưa ghi gì.</translation>
    </message>
    <message>
        <source>Nothing is changed.</source>
        <translation>Chưa có gì thay đổi.</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n cells</source>
        <translation>
            <numerusform>Dán %n ô</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people get other facts, as one act that can be undone.</source>
        <translation>
            <numerusform>%n người đổi thông tin, ghi thành một lần và hoàn tác được.</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste into the records</source>
        <translation>Dán vào hồ sơ</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>Only wrong rows</source>
        <translation>Chỉ các dòng có ô sai</translation>
    </message>
    <message>
        <source>Leave the wrong cells out and record the others</source>
        <translation>Bỏ qua các ô sai, ghi các ô còn lại</translation>
    </message>
    <message>
        <source>What the block would change</source>
        <translation>Những thay đổi do khối dán</translation>
    </message>
    <message numerus="yes">
        <source>%n cells change</source>
        <translation>
            <numerusform>%n ô thay đổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are so already</source>
        <translation>
            <numerusform>%n ô đã đúng như vậy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are wrong</source>
        <translation>
            <numerusform>%n ô sai</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n stand in columns that are not edited</source>
        <translation>
            <numerusform>%n ô ở cột không sửa được</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows of the block lie below the list</source>
        <translation>
            <numerusform>%n dòng của khối thừa ra dưới danh sách</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n columns of the block lie right of it</source>
        <translation>
            <numerusform>%n cột của khối thừa ra bên phải</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… và %n ô nữa</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::PasteModel</name>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>(not edited here)</source>
        <translation>(không sửa ở đây)</translation>
    </message>
    <message>
        <source>left out: %1</source>
        <translation>bỏ qua: %1</translation>
    </message>
    <message>
        <source>wrong: %1</source>
        <translation>sai: %1</translation>
    </message>
</context>
<context>
    <name>kecan::ui::PeopleComparison</name>
    <message numerus="yes">
        <source>%n years old</source>
        <translation>
            <numerusform>%n tuổi</numerusform>
        </translation>
    </message>
    <message>
        <source>Present post</source>
        <translation>Chức vụ hiện nay</translation>
    </message>
    <message>
        <source>In it</source>
        <translation>Thời gian giữ chức vụ</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>từ %1</translation>
    </message>
    <message>
        <source>Last ratings</source>
        <translation>Xếp loại gần đây</translation>
    </message>
    <message>
        <source>Discipline</source>
        <translation>Kỷ luật</translation>
    </message>
    <message>
        <source>Retires on</source>
        <translation>Nghỉ hưu</translation>
    </message>
    <message>
        <source>Planned for</source>
        <translation>Quy hoạch</translation>
    </message>
    <message>
        <source>since %1 (%2)</source>
        <translation>từ %1 (%2)</translation>
    </message>
    <message>
        <source>rank %1</source>
        <translation>thứ tự %1</translation>
    </message>
    <message>
        <source>Checks met</source>
        <translation>Điều kiện đạt</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Còn vướng</translation>
    </message>
</context>
<context>
    <name>kecan::ui::PersonActDialog</name>
    <message>
        <source>Effective on</source>
        <translation>Hiệu lực từ ngày</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>From which day on? It stands in the decision.</source>
        <translation>Từ ngày nào? Ngày hiệu lực ghi trong quyết định.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::PlanDesk</name>
    <message>
        <source>The draft was not opened</source>
        <translation>Không mở được dự thảo</translation>
    </message>
    <message>
        <source>It is kept as it is.</source>
        <translation>Dự thảo được giữ nguyên.</translation>
    </message>
    <message>
        <source>The draft was not discarded</source>
        <translation>Không bỏ được dự thảo</translation>
    </message>
    <message>
        <source>“%1” was not done</source>
        <translation>Chưa thực hiện “%1”</translation>
    </message>
    <message>
        <source>The draft is as before.</source>
        <translation>Dự thảo vẫn như trước.</translation>
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
        <source>%1 is planned for this post already.</source>
        <translation>%1 đã có trong quy hoạch chức danh này.</translation>
    </message>
    <message>
        <source>The step was not kept</source>
        <translation>Không lưu được bước này</translation>
    </message>
    <message>
        <source>The draft is as it was before the step.</source>
        <translation>Dự thảo vẫn như trước bước này.</translation>
    </message>
    <message>
        <source>%1 is in the holding area already.</source>
        <translation>%1 đã có trong danh sách chờ.</translation>
    </message>
    <message>
        <source>They wait here for a post.</source>
        <translation>Chờ xếp chức danh tại đây.</translation>
    </message>
    <message>
        <source>They are taken out of the plan, which needs its reason, and wait here for another post.</source>
        <translation>Được đưa ra khỏi quy hoạch (phải ghi lý do) và chờ xếp chức danh khác tại đây.</translation>
    </message>
    <message>
        <source>They leave the post and wait here for another.</source>
        <translation>Rời chức danh này và chờ xếp chức danh khác tại đây.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::PlanExport</name>
    <message>
        <source>The export was stopped.</source>
        <translation>Đã dừng xuất.</translation>
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
        <source>A file that was there before is unchanged, and so are all data.</source>
        <translation>Tệp có từ trước vẫn nguyên, mọi dữ liệu cũng vậy.</translation>
    </message>
    <message>
        <source>Export to PDF</source>
        <translation>Xuất ra PDF</translation>
    </message>
    <message>
        <source>Replacing it puts the new paper in its place; the old file is gone.</source>
        <translation>Văn bản mới sẽ thay vào; tệp cũ sẽ mất.</translation>
    </message>
    <message>
        <source>The paper was not exported</source>
        <translation>Chưa xuất được văn bản</translation>
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
    <name>kecan::ui::PlanFormsButton</name>
    <message>
        <source>Other forms</source>
        <translation>Biểu khác</translation>
    </message>
    <message>
        <source>Further papers of the plan, to look at, print or save</source>
        <translation>Các biểu khác của quy hoạch: xem, in hoặc lưu</translation>
    </message>
    <message>
        <source>Planning list (form 1)</source>
        <translation>Danh sách quy hoạch (biểu 1)</translation>
    </message>
    <message>
        <source>Structure summary (form 2)</source>
        <translation>Tổng hợp cơ cấu (biểu 2)</translation>
    </message>
    <message>
        <source>Those taken out (form 3)</source>
        <translation>Danh sách đưa ra (biểu 3)</translation>
    </message>
    <message>
        <source>Ballot papers (form 4)</source>
        <translation>Phiếu giới thiệu (biểu 4)</translation>
    </message>
    <message>
        <source>Minutes and tallies (form 5)</source>
        <translation>Biên bản, kết quả kiểm phiếu (biểu 5)</translation>
    </message>
    <message>
        <source>Sheets of the candidates</source>
        <translation>Phiếu thông tin nhân sự</translation>
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
    <message>
        <source>Choose a plan.</source>
        <translation>Hãy chọn một quy hoạch.</translation>
    </message>
    <message>
        <source>Board of the plan: posts and their candidates</source>
        <translation>Bảng quy hoạch: chức danh và nhân sự dự kiến</translation>
    </message>
    <message>
        <source>List</source>
        <translation>Danh sách</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Bảng</translation>
    </message>
    <message>
        <source>The paper was not exported</source>
        <translation>Chưa xuất được văn bản</translation>
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
    <message>
        <source>Draft: %1</source>
        <translation>Dự thảo: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n step(s)</source>
        <translation>
            <numerusform>%n bước</numerusform>
        </translation>
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
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n tuổi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n post(s)</source>
        <translation>
            <numerusform>%n chức danh</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n lượt</numerusform>
        </translation>
    </message>
    <message>
        <source>retires %1</source>
        <translation>hưu %1</translation>
    </message>
    <message>
        <source>term ends %1</source>
        <translation>hết hạn %1</translation>
    </message>
    <message numerus="yes">
        <source>%n holder(s)</source>
        <translation>
            <numerusform>%n người giữ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>và %n người nữa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n further finding(s)</source>
        <translation>
            <numerusform>và %n ý kiến nữa</numerusform>
        </translation>
    </message>
    <message>
        <source>Posts unplanned</source>
        <translation>Chức danh chưa có QH</translation>
    </message>
    <message>
        <source>Too few planned</source>
        <translation>Chưa đủ nhân sự</translation>
    </message>
    <message>
        <source>In too many posts</source>
        <translation>Quá số chức danh</translation>
    </message>
    <message>
        <source>Theory: adv.</source>
        <translation>LLCT: CN, CC</translation>
    </message>
    <message>
        <source>Theory: interm.</source>
        <translation>LLCT: TC</translation>
    </message>
    <message>
        <source>Theory: elem.</source>
        <translation>LLCT: SC</translation>
    </message>
    <message>
        <source>Under %1</source>
        <translation>Dưới %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 đến %2</translation>
    </message>
    <message>
        <source>Over %1</source>
        <translation>Trên %1</translation>
    </message>
    <message>
        <source>Doctors</source>
        <translation>Tiến sĩ</translation>
    </message>
    <message>
        <source>Masters</source>
        <translation>Thạc sĩ</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Đại học</translation>
    </message>
    <message>
        <source>Political theory: advanced or bachelor</source>
        <translation>Lý luận chính trị: cử nhân, cao cấp</translation>
    </message>
    <message>
        <source>Political theory: intermediate</source>
        <translation>Lý luận chính trị: trung cấp</translation>
    </message>
    <message>
        <source>Political theory: elementary</source>
        <translation>Lý luận chính trị: sơ cấp</translation>
    </message>
    <message>
        <source>Posts nobody is planned for</source>
        <translation>Chức danh chưa có ai trong quy hoạch</translation>
    </message>
    <message>
        <source>Posts with fewer candidates than the rules ask for</source>
        <translation>Chức danh có số người quy hoạch ít hơn mức tối thiểu</translation>
    </message>
    <message>
        <source>People planned for more posts than they may be</source>
        <translation>Người được quy hoạch quá số chức danh cho phép</translation>
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
    <name>kecan::ui::PostDialog</name>
    <message>
        <source>The post needs a title.</source>
        <translation>Chưa có chức danh.</translation>
    </message>
    <message>
        <source>In which unit is it?</source>
        <translation>Chức vụ thuộc đơn vị nào?</translation>
    </message>
    <message>
        <source>“%1” does not exist on %2.</source>
        <translation>“%1” không có vào ngày %2.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Role in the unit</source>
        <translation>Vai trò trong đơn vị</translation>
    </message>
    <message>
        <source>Seats</source>
        <translation>Chỉ tiêu</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>chưa xác định</translation>
    </message>
    <message>
        <source>Seats are a whole number from 1 on; empty while nobody has decided them.</source>
        <translation>Chỉ tiêu là số nguyên từ 1 trở lên; để trống khi chưa xác định.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::PostFinder</name>
    <message>
        <source>%1 of %2 posts</source>
        <translation>%1 trong %2 chức danh</translation>
    </message>
    <message>
        <source>Choose a post to read what speaks for and against.</source>
        <translation>Chọn một chức danh để xem điều kiện đạt và chưa đạt.</translation>
    </message>
    <message>
        <source>Find posts</source>
        <translation>Tìm chức danh phù hợp</translation>
    </message>
    <message>
        <source>For: %1</source>
        <translation>Cho: %1</translation>
    </message>
    <message>
        <source>Find post or unit</source>
        <translation>Tìm chức danh hoặc đơn vị</translation>
    </message>
    <message>
        <source>Find in the list</source>
        <translation>Tìm trong danh sách</translation>
    </message>
    <message>
        <source>Posts for the person, the best first</source>
        <translation>Chức danh cho người này, phù hợp nhất trước</translation>
    </message>
    <message>
        <source>Add to the post</source>
        <translation>Thêm vào chức danh</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
</context>
<context>
    <name>kecan::ui::PostModel</name>
    <message>
        <source>Post</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Held by</source>
        <translation>Người đương nhiệm</translation>
    </message>
    <message>
        <source>Candidates</source>
        <translation>Nhân sự</translation>
    </message>
    <message>
        <source>Met</source>
        <translation>Đạt</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Còn vướng</translation>
    </message>
    <message>
        <source>%1 (in the plan)</source>
        <translation>%1 (đã trong quy hoạch)</translation>
    </message>
</context>
<context>
    <name>kecan::ui::PreviewDialog</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Đã lưu %1.</translation>
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
    <message>
        <source>The paper was not printed</source>
        <translation>Chưa in được văn bản</translation>
    </message>
    <message>
        <source>The paper itself is not touched by this.</source>
        <translation>Văn bản không bị ảnh hưởng.</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Mẫu</translation>
    </message>
</context>
<context>
    <name>kecan::ui::ProcedureDialog</name>
    <message>
        <source>The procedures cannot be read</source>
        <translation>Không đọc được các quy trình</translation>
    </message>
    <message>
        <source>The shipped ones are shown.</source>
        <translation>Đang dùng các quy trình có sẵn.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1. %2
%3</source>
        <translation>%1. %2
%3</translation>
    </message>
    <message>
        <source>Leave without saving?</source>
        <translation>Rời đi mà không lưu?</translation>
    </message>
    <message>
        <source>What was typed of step %1 is not saved.</source>
        <translation>Phần đã nhập của bước %1 chưa được lưu.</translation>
    </message>
    <message>
        <source>It is lost; what was saved before stays.</source>
        <translation>Phần đó sẽ mất; những gì đã lưu vẫn còn.</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>This cannot be</source>
        <translation>Số liệu không khớp</translation>
    </message>
    <message>
        <source>The minutes were not exported</source>
        <translation>Chưa xuất được biên bản</translation>
    </message>
    <message>
        <source>No file was written.</source>
        <translation>Không có tệp nào được ghi.</translation>
    </message>
    <message>
        <source>Conferences and votes</source>
        <translation>Hội nghị và kiểm phiếu</translation>
    </message>
    <message>
        <source>Draft %1: each step saved can be undone like any other.</source>
        <translation>Dự thảo %1: mỗi lần lưu một bước đều có thể hoàn tác như mọi thao tác khác.</translation>
    </message>
    <message>
        <source>Plan %1 as recorded; it is only read here.</source>
        <translation>Quy hoạch %1 như đã ghi nhận; ở đây chỉ xem.</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Quy trình</translation>
    </message>
    <message>
        <source>Procedure of the office…</source>
        <translation>Quy trình riêng của cơ quan…</translation>
    </message>
    <message>
        <source>Makes a procedure of your own from this one, or changes it</source>
        <translation>Lập quy trình riêng từ quy trình này, hoặc sửa quy trình riêng</translation>
    </message>
    <message>
        <source>Steps of the procedure</source>
        <translation>Các bước của quy trình</translation>
    </message>
    <message>
        <source>Save the step</source>
        <translation>Lưu bước này</translation>
    </message>
    <message>
        <source>Drop the step</source>
        <translation>Bỏ kết quả bước này</translation>
    </message>
    <message>
        <source>Minutes as PDF…</source>
        <translation>Biên bản ra PDF…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
</context>
<context>
    <name>kecan::ui::ProcedureTexts</name>
    <message>
        <source>done</source>
        <translation>đã xong</translation>
    </message>
    <message>
        <source>being counted</source>
        <translation>đang kiểm phiếu</translation>
    </message>
    <message>
        <source>open</source>
        <translation>đang mở</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>chờ bước trước</translation>
    </message>
    <message>
        <source>those summoned</source>
        <translation>số người được triệu tập</translation>
    </message>
    <message>
        <source>those present</source>
        <translation>số người có mặt</translation>
    </message>
    <message>
        <source>the valid ballots</source>
        <translation>số phiếu hợp lệ</translation>
    </message>
    <message>
        <source>the head decides</source>
        <translation>người đứng đầu quyết định</translation>
    </message>
    <message>
        <source>chosen by the head</source>
        <translation>người đứng đầu chọn</translation>
    </message>
    <message>
        <source>not chosen by the head</source>
        <translation>người đứng đầu không chọn</translation>
    </message>
    <message>
        <source>This step takes no vote on people.</source>
        <translation>Bước này không bỏ phiếu về nhân sự.</translation>
    </message>
    <message>
        <source>At least %1 of %2 is needed</source>
        <translation>Phải đạt từ %1 %2</translation>
    </message>
    <message>
        <source>More than %1 of %2 is needed</source>
        <translation>Phải đạt trên %1 %2</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>exactly %1: %2</source>
        <translation>đúng %1: %2</translation>
    </message>
    <message>
        <source>not enough; goes on</source>
        <translation>không đạt; đưa sang bước sau</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>đạt</translation>
    </message>
    <message>
        <source>not enough</source>
        <translation>không đạt</translation>
    </message>
</context>
<context>
    <name>kecan::ui::RegulationModel</name>
    <message>
        <source>Number</source>
        <translation>Số, ký hiệu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Trích yếu</translation>
    </message>
    <message>
        <source>In force since</source>
        <translation>Hiệu lực từ</translation>
    </message>
    <message>
        <source>until</source>
        <translation>đến</translation>
    </message>
</context>
<context>
    <name>kecan::ui::RenameUnitDialog</name>
    <message>
        <source>The unit needs a name.</source>
        <translation>Chưa có tên đơn vị.</translation>
    </message>
    <message>
        <source>That is its name already.</source>
        <translation>Đơn vị đang mang tên này.</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Đổi tên %1</translation>
    </message>
    <message>
        <source>From %1 “%2” is called “%3”.</source>
        <translation>Từ ngày %1 “%2” mang tên “%3”.</translation>
    </message>
    <message>
        <source>Earlier days and papers of earlier days keep the old name, and it is still found by it.</source>
        <translation>Những ngày trước đó và văn bản của những ngày đó vẫn giữ tên cũ; tìm theo tên cũ vẫn thấy.</translation>
    </message>
    <message>
        <source>Rename a unit</source>
        <translation>Đổi tên đơn vị</translation>
    </message>
    <message>
        <source>“%1” (%2) gets another name; its code, posts and people stay.</source>
        <translation>“%1” (%2) mang tên mới; mã, chức vụ và cán bộ giữ nguyên.</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Đổi tên</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Tên mới</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Tên viết tắt</translation>
    </message>
</context>
<context>
    <name>kecan::ui::RestoreDialog</name>
    <message>
        <source>Restore from a backup</source>
        <translation>Phục hồi từ bản sao lưu</translation>
    </message>
    <message>
        <source>The backup “%1” takes the place of the store.</source>
        <translation>Bản sao lưu “%1” sẽ thay cho cơ sở dữ liệu đang mở.</translation>
    </message>
    <message>
        <source>Its last act was recorded at %1.</source>
        <translation>Thao tác cuối cùng trong đó được ghi lúc %1.</translation>
    </message>
    <message>
        <source>It is a backup of another store: nothing in it is of this one.</source>
        <translation>Đây là bản sao lưu của cơ sở dữ liệu khác: không có gì chung với cơ sở dữ liệu này.</translation>
    </message>
    <message>
        <source>The present store is kept beside it as a copy.</source>
        <translation>Cơ sở dữ liệu hiện tại được giữ lại thành một bản sao bên cạnh.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Điểm khác nhau</translation>
    </message>
    <message>
        <source>Recorded at</source>
        <translation>Ghi lúc</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Thao tác</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Đối tượng</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Người thực hiện</translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) that would be gone</source>
        <translation>
            <numerusform>%n thao tác sẽ mất</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n act(s) that would come back</source>
        <translation>
            <numerusform>%n thao tác sẽ trở lại</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Không có gì khác nhau.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Phục hồi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Huỷ</translation>
    </message>
</context>
<context>
    <name>kecan::ui::RetirementDialog</name>
    <message>
        <source>Decide the retirement of %1</source>
        <translation>Quyết định thời điểm nghỉ hưu: %1</translation>
    </message>
    <message>
        <source>Retires on %1 instead of %2, %3 later than by age</source>
        <translation>Nghỉ hưu hết ngày %1 thay vì %2, muộn hơn tuổi quy định %3</translation>
    </message>
    <message>
        <source>Retires on %1 instead of %2, %3 earlier than by age</source>
        <translation>Nghỉ hưu hết ngày %1 thay vì %2, sớm hơn tuổi quy định %3</translation>
    </message>
    <message>
        <source>Retires on %1</source>
        <translation>Nghỉ hưu hết ngày %1</translation>
    </message>
    <message>
        <source>Pension from %1</source>
        <translation>Hưởng lương hưu từ ngày %1</translation>
    </message>
    <message>
        <source>Time left on %1: %2</source>
        <translation>Thời gian công tác còn lại tính đến %1: %2</translation>
    </message>
    <message>
        <source>Decide the day of retirement</source>
        <translation>Quyết định thời điểm nghỉ hưu</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ghi</translation>
    </message>
    <message>
        <source>What is decided</source>
        <translation>Nội dung quyết định</translation>
    </message>
    <message>
        <source>Retires at the end of</source>
        <translation>Nghỉ hưu hết tháng</translation>
    </message>
    <message>
        <source>A month, or the last day of one; the pension begins on the next day</source>
        <translation>Tháng, hoặc ngày cuối tháng; lương hưu tính từ ngày tiếp theo</translation>
    </message>
    <message>
        <source>At the end of which month?</source>
        <translation>Cần ghi nghỉ hưu hết tháng nào.</translation>
    </message>
    <message>
        <source>Give the month too; one retires at the end of it.</source>
        <translation>Cần ghi cả tháng; thời điểm nghỉ hưu là hết ngày cuối tháng.</translation>
    </message>
    <message>
        <source>%1 is not the last day of a month; one retires at the end of it.</source>
        <translation>%1 không phải là ngày cuối tháng; thời điểm nghỉ hưu là hết ngày cuối tháng.</translation>
    </message>
    <message>
        <source>That is before birth (%1).</source>
        <translation>Sớm hơn ngày sinh (%1).</translation>
    </message>
    <message>
        <source>That is not later than by age (%1).</source>
        <translation>Không muộn hơn thời điểm nghỉ hưu theo tuổi (%1).</translation>
    </message>
    <message>
        <source>That is not earlier than by age (%1).</source>
        <translation>Không sớm hơn thời điểm nghỉ hưu theo tuổi (%1).</translation>
    </message>
    <message>
        <source>%1, born %2</source>
        <translation>%1, sinh %2</translation>
    </message>
    <message>
        <source>By age: retires on %1, pension from %2 (%3)</source>
        <translation>Theo tuổi: nghỉ hưu hết ngày %1, hưởng lương hưu từ ngày %2 (%3)</translation>
    </message>
    <message>
        <source>Sex or birth is not recorded: the day by age is not known.</source>
        <translation>Chưa ghi giới tính hoặc ngày sinh nên chưa tính được thời điểm nghỉ hưu theo tuổi.</translation>
    </message>
    <message>
        <source>Decided already: retires on %1 (%2)</source>
        <translation>Đã có quyết định: nghỉ hưu hết ngày %1 (%2)</translation>
    </message>
</context>
<context>
    <name>kecan::ui::RetirementTexts</name>
    <message>
        <source>less than a month</source>
        <translation>chưa đầy 1 tháng</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n năm</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n tháng</numerusform>
        </translation>
    </message>
    <message>
        <source>a decision without a number</source>
        <translation>quyết định chưa ghi số</translation>
    </message>
    <message>
        <source>decision %1</source>
        <translation>quyết định %1</translation>
    </message>
    <message>
        <source>the age of %1, %2</source>
        <translation>tuổi nghỉ hưu %1, %2</translation>
    </message>
    <message>
        <source>past on %1</source>
        <translation>đã quá thời điểm nghỉ hưu tính đến %1</translation>
    </message>
</context>
<context>
    <name>kecan::ui::RetractEventDialog</name>
    <message>
        <source>Say why the record was wrong.</source>
        <translation>Hãy nêu lý do rút lại.</translation>
    </message>
    <message>
        <source>Take back: %1</source>
        <translation>Rút lại: %1</translation>
    </message>
    <message>
        <source>Take back: %1 of %2</source>
        <translation>Rút lại: %1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) are taken back; the history of changes keeps them</source>
        <translation>
            <numerusform>Rút lại %n bản ghi; lịch sử thay đổi vẫn giữ</numerusform>
        </translation>
    </message>
    <message>
        <source>Take the record back</source>
        <translation>Rút lại bản ghi</translation>
    </message>
    <message>
        <source>Only for a record that is wrong. A decision the authority takes back is an event of its own.</source>
        <translation>Chỉ dùng khi bản ghi sai. Việc cấp có thẩm quyền thu hồi quyết định là một biến động riêng.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Goes with it</source>
        <translation>Kèm theo</translation>
    </message>
    <message>
        <source>Why it was wrong</source>
        <translation>Lý do rút lại</translation>
    </message>
    <message>
        <source>It cannot be taken back: %1</source>
        <translation>Không rút lại được: %1</translation>
    </message>
</context>
<context>
    <name>kecan::ui::RevokeDecisionDialog</name>
    <message>
        <source>Give the day it takes effect.</source>
        <translation>Hãy nhập ngày hiệu lực.</translation>
    </message>
    <message>
        <source>Revoke %1</source>
        <translation>Thu hồi %1</translation>
    </message>
    <message>
        <source>The authority takes it back: what rests on it ends on that day and stays in the history.</source>
        <translation>Cấp có thẩm quyền thu hồi, huỷ bỏ: những gì dựa trên quyết định này kết thúc từ ngày đó và vẫn còn trong quá trình.</translation>
    </message>
    <message>
        <source>Revoke a decision</source>
        <translation>Thu hồi, huỷ bỏ quyết định</translation>
    </message>
    <message>
        <source>Revoke</source>
        <translation>Rút lại</translation>
    </message>
    <message>
        <source>Revoked on</source>
        <translation>Thu hồi từ ngày</translation>
    </message>
    <message>
        <source>By the decision</source>
        <translation>Theo quyết định</translation>
    </message>
</context>
<context>
    <name>kecan::ui::RosterConditions</name>
    <message>
        <source>Unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>Giới tính</translation>
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
        <source>Party</source>
        <translation>Đảng</translation>
    </message>
    <message>
        <source>Degree</source>
        <translation>Chuyên môn</translation>
    </message>
    <message>
        <source>Theory</source>
        <translation>Lý luận</translation>
    </message>
    <message>
        <source>Grade</source>
        <translation>Ngạch</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Quy hoạch</translation>
    </message>
    <message>
        <source>%1 to %2 years</source>
        <translation>%1 đến %2 tuổi</translation>
    </message>
    <message>
        <source>%1 years and over</source>
        <translation>từ %1 tuổi trở lên</translation>
    </message>
    <message>
        <source>%1 years and under</source>
        <translation>đến %1 tuổi</translation>
    </message>
    <message>
        <source>a unit not of this day</source>
        <translation>đơn vị không có vào ngày này</translation>
    </message>
    <message>
        <source>on a field posting</source>
        <translation>đang đi thực tế</translation>
    </message>
    <message>
        <source>with a post</source>
        <translation>có chức vụ</translation>
    </message>
    <message>
        <source>without a post</source>
        <translation>không có chức vụ</translation>
    </message>
    <message>
        <source>women</source>
        <translation>nữ</translation>
    </message>
    <message>
        <source>men</source>
        <translation>nam</translation>
    </message>
    <message>
        <source>minority</source>
        <translation>thiểu số</translation>
    </message>
    <message>
        <source>majority</source>
        <translation>Kinh</translation>
    </message>
    <message>
        <source>members</source>
        <translation>đảng viên</translation>
    </message>
    <message>
        <source>not members</source>
        <translation>chưa là đảng viên</translation>
    </message>
    <message>
        <source>%1 and higher</source>
        <translation>%1 trở lên</translation>
    </message>
    <message>
        <source>not recorded</source>
        <translation>chưa có thông tin</translation>
    </message>
    <message>
        <source>not in %1</source>
        <translation>chưa có trong %1</translation>
    </message>
    <message>
        <source>in a plan</source>
        <translation>trong quy hoạch</translation>
    </message>
    <message>
        <source>in no plan</source>
        <translation>chưa quy hoạch</translation>
    </message>
</context>
<context>
    <name>kecan::ui::RosterFilterBar</name>
    <message>
        <source>Condition: %1</source>
        <translation>Điều kiện: %1</translation>
    </message>
    <message>
        <source>Find a name, initials, code, post or unit</source>
        <translation>Tìm tên, chữ cái đầu, mã, chức vụ hoặc đơn vị</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Tìm cán bộ</translation>
    </message>
    <message>
        <source>Who is listed</source>
        <translation>Đối tượng liệt kê</translation>
    </message>
    <message>
        <source>Serving</source>
        <translation>Đang công tác</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Đã rời cơ quan</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Tất cả</translation>
    </message>
    <message>
        <source>Group by</source>
        <translation>Nhóm theo</translation>
    </message>
    <message>
        <source>Not grouped</source>
        <translation>Không nhóm</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Theo %1</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Bỏ hết điều kiện</translation>
    </message>
    <message>
        <source>Show everybody who serves again</source>
        <translation>Hiện lại tất cả người đang công tác</translation>
    </message>
</context>
<context>
    <name>kecan::ui::RosterModel</name>
    <message>
        <source>No.</source>
        <translation>STT</translation>
    </message>
</context>
<context>
    <name>kecan::ui::RosterViews</name>
    <message>
        <source>Serving</source>
        <translation>Đang công tác</translation>
    </message>
    <message>
        <source>Department leaders</source>
        <translation>Lãnh đạo cấp vụ</translation>
    </message>
    <message>
        <source>Division leaders</source>
        <translation>Lãnh đạo cấp phòng</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Under 40</source>
        <translation>Dưới 40 tuổi</translation>
    </message>
    <message>
        <source>Ethnic minority</source>
        <translation>Dân tộc thiểu số</translation>
    </message>
    <message>
        <source>In a plan</source>
        <translation>Trong quy hoạch</translation>
    </message>
    <message>
        <source>On field postings</source>
        <translation>Đi thực tế</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Đã rời cơ quan</translation>
    </message>
</context>
<context>
    <name>kecan::ui::RuleModel</name>
    <message>
        <source>Rule</source>
        <translation>Nội dung</translation>
    </message>
    <message>
        <source>On %1</source>
        <translation>Ngày %1</translation>
    </message>
    <message>
        <source>On another day</source>
        <translation>Ngày khác</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Áp dụng cho</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Độ tin cậy</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Nothing asked on this day</source>
        <translation>Không áp dụng vào ngày này</translation>
    </message>
    <message>
        <source>no limit in force</source>
        <translation>chưa hoặc không còn quy định</translation>
    </message>
    <message>
        <source>%1, art. %2</source>
        <translation>%1, Điều %2</translation>
    </message>
    <message>
        <source>Retirement ages</source>
        <translation>Tuổi nghỉ hưu</translation>
    </message>
</context>
<context>
    <name>kecan::ui::RuleTexts</name>
    <message>
        <source>A person for a post</source>
        <translation>Nhân sự cho một chức danh</translation>
    </message>
    <message>
        <source>A post held</source>
        <translation>Chức vụ đang giữ</translation>
    </message>
    <message>
        <source>A post of a plan</source>
        <translation>Chức danh quy hoạch</translation>
    </message>
    <message>
        <source>A plan as a whole</source>
        <translation>Toàn danh sách quy hoạch</translation>
    </message>
    <message>
        <source>A unit</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>Điều kiện</translation>
    </message>
    <message>
        <source>Resolution</source>
        <translation>Nghị quyết</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>Kết luận</translation>
    </message>
    <message>
        <source>Directive</source>
        <translation>Chỉ thị</translation>
    </message>
    <message>
        <source>Regulation</source>
        <translation>Quy định</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Quyết định</translation>
    </message>
    <message>
        <source>Guidance</source>
        <translation>Hướng dẫn</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>Luật</translation>
    </message>
    <message>
        <source>Decree</source>
        <translation>Nghị định</translation>
    </message>
    <message>
        <source>Recorded by the office</source>
        <translation>Cơ quan ghi nhận</translation>
    </message>
    <message>
        <source> (before: %1)</source>
        <translation> (trước đó: %1)</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Mức quy định</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Áp dụng cho</translation>
    </message>
    <message>
        <source>Gravity</source>
        <translation>Mức độ</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Căn cứ</translation>
    </message>
    <message>
        <source>Certainty</source>
        <translation>Độ tin cậy</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Loại văn bản</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Cơ quan ban hành</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Ngày ký</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Hiệu lực</translation>
    </message>
    <message>
        <source>Replaced by</source>
        <translation>Được thay bởi</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Thay thế</translation>
    </message>
    <message>
        <source>Rules from it</source>
        <translation>Nội dung áp dụng</translation>
    </message>
    <message>
        <source>set by the office itself</source>
        <translation>cơ quan tự đặt</translation>
    </message>
    <message>
        <source>Men, whenever born</source>
        <translation>Nam, mọi năm sinh</translation>
    </message>
    <message>
        <source>Women, whenever born</source>
        <translation>Nữ, mọi năm sinh</translation>
    </message>
    <message>
        <source>Men born up to %1</source>
        <translation>Nam sinh đến hết %1</translation>
    </message>
    <message>
        <source>Women born up to %1</source>
        <translation>Nữ sinh đến hết %1</translation>
    </message>
    <message>
        <source>Men born from %1 on</source>
        <translation>Nam sinh từ %1 trở đi</translation>
    </message>
    <message>
        <source>Women born from %1 on</source>
        <translation>Nữ sinh từ %1 trở đi</translation>
    </message>
    <message>
        <source>Men born %1 to %2</source>
        <translation>Nam sinh %1 đến %2</translation>
    </message>
    <message>
        <source>Women born %1 to %2</source>
        <translation>Nữ sinh %1 đến %2</translation>
    </message>
    <message>
        <source>retire up to %1</source>
        <translation>nghỉ hưu đến %1</translation>
    </message>
    <message>
        <source>retire from %1 on</source>
        <translation>nghỉ hưu từ %1</translation>
    </message>
    <message>
        <source>retire %1 to %2</source>
        <translation>nghỉ hưu %1 đến %2</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Tuổi nghỉ hưu</translation>
    </message>
    <message>
        <source>Retirement</source>
        <translation>Thời gian</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Thời điểm</translation>
    </message>
    <message>
        <source>the last day of the month in which the age is reached; the pension begins on the next day</source>
        <translation>hết ngày cuối tháng đủ tuổi; hưởng lương hưu từ ngày tiếp theo</translation>
    </message>
    <message>
        <source>Retirement ages</source>
        <translation>Tuổi nghỉ hưu</translation>
    </message>
    <message>
        <source>A person</source>
        <translation>Một cán bộ</translation>
    </message>
</context>
<context>
    <name>kecan::ui::RulesPage</name>
    <message>
        <source>No regulation and no rule matches</source>
        <translation>Không có văn bản hay quy định nào phù hợp</translation>
    </message>
    <message>
        <source>Names, numbers, limits and sources were searched.</source>
        <translation>Đã tìm trong tên, số ký hiệu, mức quy định và căn cứ.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Bỏ lọc</translation>
    </message>
    <message>
        <source>Every limit is the same on both days.</source>
        <translation>Hai ngày áp dụng cùng một mức quy định.</translation>
    </message>
    <message>
        <source>No rule matches.</source>
        <translation>Không có quy định nào phù hợp.</translation>
    </message>
    <message>
        <source>Limits marked “to be compared with the text” were entered without it; compare them before relying on them.</source>
        <translation>Mức ghi “cần đối chiếu văn bản” được nhập khi chưa có toàn văn; hãy đối chiếu trước khi căn cứ vào đó.</translation>
    </message>
    <message>
        <source>Number, title, rule or limit</source>
        <translation>Số ký hiệu, trích yếu, nội dung hoặc mức quy định</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>So với ngày</translation>
    </message>
    <message>
        <source>Day to compare with</source>
        <translation>Ngày để so sánh</translation>
    </message>
    <message>
        <source>Only what is different</source>
        <translation>Chỉ những gì khác</translation>
    </message>
    <message>
        <source>Regulations through the years</source>
        <translation>Văn bản theo thời gian</translation>
    </message>
    <message>
        <source>Rules and their limits</source>
        <translation>Quy định và mức áp dụng</translation>
    </message>
    <message>
        <source>Versions of the rule, or the regulation</source>
        <translation>Các lần thay đổi của quy định, hoặc văn bản</translation>
    </message>
    <message>
        <source>Age of retirement</source>
        <translation>Tuổi nghỉ hưu</translation>
    </message>
    <message>
        <source>Limit of the office…</source>
        <translation>Quy định riêng…</translation>
    </message>
    <message>
        <source>Sets a limit of the office&apos;s own from the one chosen in the list</source>
        <translation>Đặt quy định riêng của cơ quan, bắt đầu từ mức đang chọn trong danh sách</translation>
    </message>
</context>
<context>
    <name>kecan::ui::ScopeEdit</name>
    <message>
        <source>Levels</source>
        <translation>Cấp</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Vai trò</translation>
    </message>
    <message>
        <source>Branches</source>
        <translation>Khối</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tất cả</translation>
    </message>
    <message>
        <source>Men and women</source>
        <translation>Nam và nữ</translation>
    </message>
    <message>
        <source>Men</source>
        <translation>Nam</translation>
    </message>
    <message>
        <source>Women</source>
        <translation>Nữ</translation>
    </message>
    <message>
        <source>Men or women</source>
        <translation>Nam hay nữ</translation>
    </message>
</context>
<context>
    <name>kecan::ui::StartDraftDialog</name>
    <message>
        <source>A plan needs a code of its own.</source>
        <translation>Quy hoạch cần có mã riêng.</translation>
    </message>
    <message>
        <source>What is planned? It stands over the list.</source>
        <translation>Quy hoạch gì? Tên này in trên đầu danh sách.</translation>
    </message>
    <message>
        <source>Which term is it for?</source>
        <translation>Cho nhiệm kỳ nào?</translation>
    </message>
    <message>
        <source>Review a plan</source>
        <translation>Rà soát, bổ sung quy hoạch</translation>
    </message>
    <message>
        <source>A draft of the review of %1 begins with everybody still in it. Nothing counts before it is approved.</source>
        <translation>Dự thảo rà soát, bổ sung %1 bắt đầu với mọi người còn trong quy hoạch. Chưa có hiệu lực cho đến khi được phê duyệt.</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>Bắt đầu dự thảo</translation>
    </message>
    <message>
        <source>New plan</source>
        <translation>Quy hoạch mới</translation>
    </message>
    <message>
        <source>A draft of a new plan begins empty. Nothing counts before it is approved.</source>
        <translation>Dự thảo quy hoạch mới bắt đầu từ trống. Chưa có hiệu lực cho đến khi được phê duyệt.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Mã</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tên</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Nhiệm kỳ</translation>
    </message>
    <message>
        <source>Unit and all below</source>
        <translation>Đơn vị và cấp dưới</translation>
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
    <message>
        <source>%1 selected</source>
        <translation>đang chọn %1</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) to check</source>
        <translation>
            <numerusform>%n bản ghi cần kiểm tra</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::StoreActs</name>
    <message>
        <source>Demonstration data</source>
        <translation>Dữ liệu minh hoạ</translation>
    </message>
    <message>
        <source>Open a store</source>
        <translation>Mở cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>Kế Cận stores (*.kecan)</source>
        <translation>Cơ sở dữ liệu Kế Cận (*.kecan)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Mọi tệp (*)</translation>
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
        <source>An empty store takes its place; everything in the old one is lost.</source>
        <translation>Một cơ sở dữ liệu trống sẽ thay vào; mọi dữ liệu trong tệp cũ sẽ mất.</translation>
    </message>
    <message>
        <source>Back up the store</source>
        <translation>Sao lưu cơ sở dữ liệu</translation>
    </message>
    <message>
        <source>No backup was made</source>
        <translation>Chưa sao lưu được</translation>
    </message>
    <message>
        <source>“%1” is the store itself.</source>
        <translation>“%1” chính là cơ sở dữ liệu đang mở.</translation>
    </message>
    <message>
        <source>The store is as before.</source>
        <translation>Cơ sở dữ liệu vẫn như trước.</translation>
    </message>
    <message>
        <source>The backup takes its place.</source>
        <translation>Bản sao lưu sẽ thay tệp đó.</translation>
    </message>
    <message>
        <source>Backed up to %1</source>
        <translation>Đã sao lưu vào %1</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>Phục hồi từ bản sao lưu</translation>
    </message>
    <message>
        <source>No daily backup was made</source>
        <translation>Chưa sao lưu được hằng ngày</translation>
    </message>
    <message>
        <source>The store itself is as it should be.</source>
        <translation>Bản thân cơ sở dữ liệu vẫn nguyên vẹn.</translation>
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
        <source>“%1” cannot be restored</source>
        <translation>Không phục hồi được từ “%1”</translation>
    </message>
    <message>
        <source>Restored from %1; the store of before is %2</source>
        <translation>Đã phục hồi từ %1; cơ sở dữ liệu trước đó là %2</translation>
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
        <source>Replace</source>
        <translation>Thay</translation>
    </message>
</context>
<context>
    <name>kecan::ui::StoreBackups</name>
    <message>
        <source>The folder “%1” for backups cannot be made.</source>
        <translation>Không tạo được thư mục sao lưu “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be replaced.</source>
        <translation>Không thay được tệp “%1”.</translation>
    </message>
    <message>
        <source>“%1” cannot be replaced; the copy is “%2”.</source>
        <translation>Không thay được tệp “%1”; bản sao là “%2”.</translation>
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
    <message>
        <source>The file “%1” cannot be read.</source>
        <translation>Không đọc được tệp “%1”.</translation>
    </message>
    <message>
        <source>Only a store that this program has open for writing can be restored.</source>
        <translation>Chỉ phục hồi được cơ sở dữ liệu mà chương trình này đang mở để ghi.</translation>
    </message>
    <message>
        <source>“%1” exists already.</source>
        <translation>Đã có tệp “%1”.</translation>
    </message>
    <message>
        <source>The store could not be put back; it is whole in “%1”.</source>
        <translation>Không đặt lại được cơ sở dữ liệu; bản nguyên vẹn ở “%1”.</translation>
    </message>
    <message>
        <source>“%1” is open in a program, or one ended without closing it. Open it and close it again, or choose another file.</source>
        <translation>“%1” đang mở trong một chương trình, hoặc chương trình trước kết thúc mà chưa đóng. Hãy mở rồi đóng lại, hoặc chọn tệp khác.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::StructureStrip</name>
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
    <message>
        <source>Entries</source>
        <translation>Lượt</translation>
    </message>
    <message>
        <source>Average age</source>
        <translation>Tuổi bình quân</translation>
    </message>
    <message>
        <source>Entries in the plan: somebody planned for two posts stands in it twice</source>
        <translation>Số lượt quy hoạch: người quy hoạch hai chức danh được tính hai lượt</translation>
    </message>
    <message>
        <source>Average age of everybody in the plan, in years</source>
        <translation>Tuổi bình quân của những người trong quy hoạch</translation>
    </message>
    <message>
        <source>In the plan it began with: %1</source>
        <translation>Trong quy hoạch trước khi rà soát: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Hiện nay: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>Thêm %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>kecan::ui::SubjectEdit</name>
    <message>
        <source>Choose one from the list: “%1” alone names nothing.</source>
        <translation>Hãy chọn trong danh sách: chỉ gõ “%1” thì chưa xác định được.</translation>
    </message>
    <message>
        <source>Nothing found for “%1” on %2.</source>
        <translation>Không tìm thấy “%1” tại ngày %2.</translation>
    </message>
    <message>
        <source>Name or code of a person</source>
        <translation>Họ tên hoặc mã cán bộ</translation>
    </message>
    <message>
        <source>Name of a unit</source>
        <translation>Tên đơn vị</translation>
    </message>
    <message>
        <source>Title and unit of a post</source>
        <translation>Chức danh và đơn vị</translation>
    </message>
    <message>
        <source>Type to find</source>
        <translation>Gõ để tìm</translation>
    </message>
</context>
<context>
    <name>kecan::ui::SubjectTexts</name>
    <message>
        <source>People</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Đơn vị</translation>
    </message>
    <message>
        <source>Posts</source>
        <translation>Chức vụ</translation>
    </message>
    <message>
        <source>Plans</source>
        <translation>Quy hoạch</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Văn bản</translation>
    </message>
    <message>
        <source>former name: %1</source>
        <translation>tên cũ: %1</translation>
    </message>
    <message>
        <source>left on %1</source>
        <translation>đã rời cơ quan ngày %1</translation>
    </message>
    <message>
        <source>born %1</source>
        <translation>sinh %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seat(s) vacant</source>
        <translation>
            <numerusform>khuyết %n</numerusform>
        </translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>từ ngày %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>đến ngày %1</translation>
    </message>
</context>
<context>
    <name>kecan::ui::TakeOutDialog</name>
    <message>
        <source>A removal needs its reason.</source>
        <translation>Đưa ra khỏi quy hoạch cần có lý do.</translation>
    </message>
    <message>
        <source>Take out of the plan</source>
        <translation>Đưa ra khỏi quy hoạch</translation>
    </message>
    <message>
        <source>Taken out: %1. They stay on record with the reason.</source>
        <translation>Đưa ra: %1. Vẫn được lưu kèm lý do.</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Đưa ra</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Lý do</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Ghi chú</translation>
    </message>
    <message>
        <source>Taken out and held for another post: %1. They stay on record with the reason.</source>
        <translation>Đưa ra khỏi quy hoạch và để chờ chức danh khác: %1. Lý do đưa ra vẫn được lưu.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::ViewNameDialog</name>
    <message>
        <source>Save</source>
        <translation>Lưu</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Lưu cách xem này</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>Tên cách xem</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Bỏ qua</translation>
    </message>
    <message>
        <source>Your view of this name is replaced.</source>
        <translation>Cách xem cùng tên của bạn sẽ được thay.</translation>
    </message>
    <message>
        <source>Conditions, columns, order and grouping are kept on this computer.</source>
        <translation>Điều kiện, cột, thứ tự và cách nhóm được giữ trên máy này.</translation>
    </message>
</context>
<context>
    <name>kecan::ui::ViewStrip</name>
    <message>
        <source>%1: right click to forget this view</source>
        <translation>%1: bấm chuột phải để bỏ cách xem này</translation>
    </message>
    <message>
        <source>Forget this view</source>
        <translation>Bỏ cách xem này</translation>
    </message>
    <message>
        <source>More views</source>
        <translation>Cách xem khác</translation>
    </message>
    <message>
        <source>Save view</source>
        <translation>Lưu cách xem</translation>
    </message>
</context>
<context>
    <name>kecan::ui::VoteModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Họ và tên</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Đồng ý</translation>
    </message>
    <message>
        <source>Disagree</source>
        <translation>Không đồng ý</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Tỷ lệ</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Kết quả</translation>
    </message>
    <message>
        <source>does not add up</source>
        <translation>số phiếu không khớp</translation>
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
    <name>kecan::ui::WhyDialog</name>
    <message>
        <source>counted on %1</source>
        <translation>tính đến %1</translation>
    </message>
    <message>
        <source>Choose a person and a post.</source>
        <translation>Hãy chọn cán bộ và chức danh.</translation>
    </message>
    <message>
        <source>No rule in force on %1 asks anything of this person for this post.</source>
        <translation>Vào ngày %1 không có quy định nào phải xét đối với cán bộ và chức danh này.</translation>
    </message>
    <message>
        <source>%1 met, %2 not met, %3 not known</source>
        <translation>%1 đạt, %2 không đạt, %3 chưa rõ</translation>
    </message>
    <message>
        <source>Does not meet every condition on %1: %2.</source>
        <translation>Chưa đủ điều kiện tính đến %1: %2.</translation>
    </message>
    <message>
        <source>Nothing stands against it on %1, but not all is known: %2.</source>
        <translation>Tính đến %1 chưa thấy vướng mắc, nhưng còn điều chưa rõ: %2.</translation>
    </message>
    <message>
        <source>Meets every condition on %1: %2.</source>
        <translation>Đủ điều kiện tính đến %1: %2.</translation>
    </message>
    <message>
        <source>What would close the gap:</source>
        <translation>Cần có để đủ điều kiện:</translation>
    </message>
    <message>
        <source>Nearest day on which nothing is against it: %1.</source>
        <translation>Ngày gần nhất không còn vướng mắc: %1.</translation>
    </message>
    <message>
        <source>No later day meets every condition by the rules and facts known now.</source>
        <translation>Theo quy định và hồ sơ hiện có, về sau không có ngày nào đủ mọi điều kiện.</translation>
    </message>
    <message>
        <source>Every condition was met up to %1.</source>
        <translation>Trước đây đủ điều kiện đến %1.</translation>
    </message>
    <message>
        <source>Why not?</source>
        <translation>Vì sao không?</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Cán bộ</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Chức danh</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Mục đích xét</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Tính đến ngày</translation>
    </message>
    <message>
        <source>Planning for the next term</source>
        <translation>Quy hoạch nhiệm kỳ kế tiếp</translation>
    </message>
    <message>
        <source>Planning for the present term</source>
        <translation>Quy hoạch nhiệm kỳ hiện tại</translation>
    </message>
    <message>
        <source>Appointment</source>
        <translation>Bổ nhiệm</translation>
    </message>
    <message>
        <source>Rotation</source>
        <translation>Luân chuyển</translation>
    </message>
    <message>
        <source>First election to the committee</source>
        <translation>Lần đầu tham gia cấp ủy</translation>
    </message>
    <message>
        <source>Re-election to the committee</source>
        <translation>Tái cử cấp ủy</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Sao chép</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Đóng</translation>
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
