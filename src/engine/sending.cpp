// SPDX-License-Identifier: GPL-3.0-or-later
#include "engine/sending.h"

#include <algorithm>
#include <array>

namespace svarbord::engine {

bool savesCopiesItself(const domain::Endpoint& submission)
{
    static constexpr std::array<QStringView, 4> hosts{u"smtp.gmail.com", u"smtp.googlemail.com", u"smtp.office365.com",
                                                      u"smtp-mail.outlook.com"};
    return std::any_of(hosts.begin(), hosts.end(), [&submission](QStringView host) {
        return host.compare(submission.host, Qt::CaseInsensitive) == 0;
    });
}

} // namespace svarbord::engine
