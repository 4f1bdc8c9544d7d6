// SPDX-License-Identifier: MIT
#pragma once

#include "core/models/converted_model.h"

#include <filesystem>
#include <stop_token>

namespace v2m {

/// Makes data of models that are programs. Part of the module that loadNetworks() opens.
class ModelConverter {
public:
    virtual ~ModelConverter() = default;

    /// See convertScript(). Throws the errors of core/base/error.h.
    virtual ConvertedModel convertModel(const std::filesystem::path& script,
                                        const std::filesystem::path& out, int threads,
                                        const ConversionCallback& progress,
                                        std::stop_token stop) = 0;
};

/// As loadNetworks().
ModelConverter& loadModelConverter();

} // namespace v2m
