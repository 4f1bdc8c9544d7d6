// SPDX-License-Identifier: MIT
#include "core/media/media_libraries.h"

#include "core/media/libav.h"

#include <opencv2/core/utility.hpp>

using namespace Qt::StringLiterals;

namespace v2m {
namespace {

/// FFmpeg is under the GPL if built with GPL encoders, as in distributions.
QString ffmpegLicence()
{
    const QLatin1String own(avcodec_license());
    if (own.startsWith("GPL version 3"_L1))
        return u"GPL-3.0-or-later"_s;
    if (own.startsWith("GPL"_L1))
        return u"GPL-2.0-or-later"_s;
    if (own.startsWith("LGPL version 3"_L1))
        return u"LGPL-3.0-or-later"_s;
    return own.startsWith("LGPL"_L1) ? u"LGPL-2.1-or-later"_s : QString(own);
}

} // namespace

std::vector<LibraryNotice> mediaLibraries()
{
    return {{u"OpenCV"_s, QString::fromStdString(cv::getVersionString()), u"Apache-2.0"_s},
            {u"FFmpeg"_s, QString::fromUtf8(av_version_info()), ffmpegLicence()}};
}

} // namespace v2m
