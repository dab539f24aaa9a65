#pragma once

#include "core/base/error.h"

#include <QtGlobal>

#include <type_traits>
#include <utility>
#include <variant>

namespace kecan {

/// Either a value or an Error. Implicit from both, so a function returns what it has.
template <class T>
class [[nodiscard]] Result
{
public:
    Result(T value)
        : m_state(std::in_place_index<0>, std::move(value))
    {
    }
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    T& operator*() & { return value(); }
    const T& operator*() const& { return value(); }
    T&& operator*() && { return std::move(value()); }
    T* operator->() { return &value(); }
    const T* operator->() const { return &value(); }

    /// The failure; only to be asked when not ok().
    [[nodiscard]] const Error& error() const
    {
        const Error* error = std::get_if<1>(&m_state);
        Q_ASSERT(error);
        return *error;
    }

    /// Value, or @p fallback when this is a failure.
    T valueOr(T fallback) const& { return ok() ? value() : std::move(fallback); }

    /// Continues with @p f (value → Result<U>), or passes the failure on.
    template <class F>
    auto andThen(F&& f) && -> std::invoke_result_t<F, T&&>
    {
        if (ok()) {
            return std::forward<F>(f)(std::move(value()));
        }
        return error();
    }

    /// Applies @p f (value → U), or passes the failure on.
    template <class F>
    auto map(F&& f) && -> Result<std::invoke_result_t<F, T&&>>
    {
        if (ok()) {
            return std::forward<F>(f)(std::move(value()));
        }
        return error();
    }

private:
    T& value()
    {
        T* value = std::get_if<0>(&m_state);
        Q_ASSERT(value);
        return *value;
    }
    const T& value() const
    {
        const T* value = std::get_if<0>(&m_state);
        Q_ASSERT(value);
        return *value;
    }

    std::variant<T, Error> m_state;
};

/// Success without a value, or an Error.
template <>
class [[nodiscard]] Result<void>
{
public:
    Result() = default;
    Result(Error error)
        : m_state(std::in_place_index<1>, std::move(error))
    {
    }

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    /// The failure; only to be asked when not ok().
    [[nodiscard]] const Error& error() const
    {
        const Error* error = std::get_if<1>(&m_state);
        Q_ASSERT(error);
        return *error;
    }

private:
    std::variant<std::monostate, Error> m_state;
};

using Status = Result<void>;

} // namespace kecan

#define KECAN_CONCAT_INNER(a, b) a##b
#define KECAN_CONCAT(a, b) KECAN_CONCAT_INNER(a, b)

/// Leaves the function with the failure of @p expression, if it has one.
#define KECAN_CHECK(expression)                                                                    \
    do {                                                                                           \
        if (auto kecanStatus = (expression); !kecanStatus) {                                       \
            return kecanStatus.error();                                                            \
        }                                                                                          \
    } while (false)

/// Declares @p declaration from the value of @p expression, or leaves the function with its
/// failure.
#define KECAN_TRY(declaration, expression)                                                         \
    auto KECAN_CONCAT(kecanResult, __LINE__) = (expression);                                       \
    if (!KECAN_CONCAT(kecanResult, __LINE__)) {                                                    \
        return KECAN_CONCAT(kecanResult, __LINE__).error();                                        \
    }                                                                                              \
    declaration = *std::move(KECAN_CONCAT(kecanResult, __LINE__))
