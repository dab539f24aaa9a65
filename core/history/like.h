#pragma once

#include <type_traits>

namespace kecan {

/// @c Given is @c Wanted, const or not.
template <class Given, class Wanted>
concept Like = std::is_same_v<std::remove_const_t<Given>, Wanted>;

} // namespace kecan
